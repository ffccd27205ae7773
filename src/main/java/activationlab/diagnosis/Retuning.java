package activationlab.diagnosis;

import activationlab.training.Experiment;
import java.util.ArrayList;
import java.util.List;

/** Says what a person changed in the settings of a running network. Safe on any thread. */
public final class Retuning {
    private static final String DRAWN = "the weights were drawn anew";

    private Retuning() {}

    /**
     * Returns what differs, such as {@code the bias went from 0 to −10}: what a running network takes over. A change
     * that settings do not tell can only be new weights.
     */
    public static String between(Experiment before, Experiment now) {
        List<String> changes = new ArrayList<>();
        if (now.bias() != before.bias()) {
            changes.add("the bias went from " + Wording.setting(before.bias()) + " to " + Wording.setting(now.bias()));
        }
        if (!now.architecture().hidden().equals(before.architecture().hidden())) {
            changes.add(activation(before, now));
        }
        if (now.learningRate() != before.learningRate()) {
            changes.add("the learning rate went from " + Wording.setting(before.learningRate()) + " to "
                    + Wording.setting(now.learningRate()));
        }
        if (now.effectiveBatchSize() != before.effectiveBatchSize()) {
            changes.add("the batch size went from " + before.effectiveBatchSize() + " to " + now.effectiveBatchSize());
        }
        if (now.initializer() != before.initializer()) {
            changes.add(DRAWN + ", " + now.initializer().title());
        }
        return changes.isEmpty() ? DRAWN : String.join(", ", changes);
    }

    private static String activation(Experiment before, Experiment now) {
        String old = before.activationTitle();
        String other = now.activationTitle();
        if (now.mixed() || before.mixed()) {
            return "the activations of some layers changed";
        }
        return old.equals(other) ? "the parameters of " + other + " changed" : other + " took the place of " + old;
    }
}
