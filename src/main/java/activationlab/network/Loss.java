package activationlab.network;

/** What training makes small. Immutable and safe on any thread. */
public enum Loss {
    /** Mean of (output - target)^2 over the samples; the output layer is linear. */
    MEAN_SQUARED_ERROR("mean squared error"),
    /**
     * Binary cross-entropy: mean of -ln p for class 1 and -ln(1 - p) for class 0, where p is the sigmoid of the output
     * layer. Computed from the layer's pre-activation z as max(z, 0) - z t + ln(1 + e^-|z|), which never overflows.
     */
    BINARY_CROSS_ENTROPY("binary cross-entropy"),
    /**
     * Cross-entropy of several classes: mean of -ln p of the target's class, where p is the softmax of the output
     * layer. Computed from the layer's pre-activations as ln(sum of e^z) - z of the class, with the largest z taken
     * out first.
     */
    CROSS_ENTROPY("cross-entropy");

    private final String title;

    Loss(String title) {
        this.title = title;
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }
}
