package activationlab.training;

/**
 * A change of settings on the way of a run. Immutable and safe on any thread.
 *
 * @param step after which step it was asked for
 * @param wanted all settings as they were wanted from then on
 */
public record SettingChange(long step, Experiment wanted) {
    public SettingChange {
        if (step < 0) {
            throw new IllegalArgumentException("a change after step " + step + ", wanted a number from 0");
        }
    }
}
