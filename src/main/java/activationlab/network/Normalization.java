package activationlab.network;

/** What is done to the pre-activations of a hidden layer before its activation. Immutable and safe on any thread. */
public enum Normalization {
    /** Nothing. */
    NONE,
    /**
     * Batch normalization (Ioffe and Szegedy, 2015): each unit's pre-activations are given mean 0 and variance 1 over
     * the batch, then a learned scale and shift.
     */
    BATCH
}
