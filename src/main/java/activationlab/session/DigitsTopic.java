package activationlab.session;

/** What is said about the digits of numbers. */
public enum DigitsTopic {
    /** A naive formula against a stable one. */
    FORMULAS,
    /** GELU against its approximation by tanh. */
    APPROXIMATION,
    /** The slope of ReLU at 0, and what its choice changes in training. */
    ZERO_SLOPE
}
