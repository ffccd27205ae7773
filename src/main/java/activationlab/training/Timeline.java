package activationlab.training;

import java.util.List;

/**
 * The steps of a run that can be gone back to. Immutable and safe on any thread.
 *
 * @param earliest the first of them: 0, unless the run is too long to be remembered from its start
 * @param newest the step that training has reached
 * @param changes after which steps settings were changed, ascending; of many that lie close together only some
 */
public record Timeline(long earliest, long newest, List<Long> changes) {
    /** The most changes that are told. */
    public static final int MARKS = 200;

    public Timeline {
        if (earliest < 0 || earliest > newest) {
            throw new IllegalArgumentException(
                    "a timeline from step " + earliest + " to " + newest + ", wanted 0 <= first <= newest");
        }
        changes = List.copyOf(changes);
    }

    /** A run of which nothing but its newest step is known. */
    public static Timeline at(long step) {
        return new Timeline(step, step, List.of());
    }

    /** Returns the step that can be gone back to which is nearest to another. */
    public long nearest(long step) {
        return Math.clamp(step, earliest, newest);
    }
}
