package activationlab.ui.run;

import activationlab.diagnosis.Advice;
import activationlab.training.Change;
import activationlab.training.Experiment;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What cards offer to do about a symptom. JavaFX thread only.
 *
 * @param verb how the words on a button begin
 * @param effect what a click does first, one sentence
 * @param change which change is offered for a piece of advice, if any
 * @param action makes the change
 */
public record AdviceOffer(
        String verb, String effect, Function<Advice, Optional<Change>> change, Consumer<Change> action) {
    /** Offers to try a change in a fork beside the run. */
    public static AdviceOffer fork(Consumer<Change> action) {
        return new AdviceOffer("Try", "Run a fork beside the run.", Advice::fix, action);
    }

    /** Offers to make a change in the run itself. */
    public static AdviceOffer remedy(RunModel model) {
        return new AdviceOffer(
                "Apply", "Change the run itself; Ctrl+Z takes it back.", advice -> remedy(model, advice), model::apply);
    }

    // A change that the run has made already would do nothing.
    private static Optional<Change> remedy(RunModel model, Advice advice) {
        Experiment now = model.experimentProperty().get();
        return advice.remedy().filter(change -> !change.appliedTo(now).equals(now));
    }
}
