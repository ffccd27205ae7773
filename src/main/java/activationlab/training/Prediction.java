package activationlab.training;

/** What the network answers all over the drawn part of feature space. Immutable and safe on any thread. */
public sealed interface Prediction permits DecisionGrid, FittedCurve, PlaneAnswers, Prediction.None {
    /**
     * Nothing that can be drawn over the features.
     *
     * @param reason one sentence that says why
     */
    record None(String reason) implements Prediction {}
}
