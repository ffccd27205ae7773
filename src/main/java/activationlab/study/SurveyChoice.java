package activationlab.study;

import java.util.List;

/**
 * Networks that are compared, and the look of each of their activations. Immutable and safe on any thread.
 *
 * @param study all settings
 * @param slots decide color, dash and marker of each activation
 */
public record SurveyChoice(DepthStudy study, List<Integer> slots) {
    public SurveyChoice {
        slots = List.copyOf(slots);
        boolean enough = slots.size() == study.activations().size();
        if (!enough || slots.stream().anyMatch(slot -> slot < 0)) {
            throw new IllegalArgumentException("slots " + slots + ", wanted a number from 0 for each of "
                    + study.activations().size() + " activations");
        }
    }
}
