package activationlab.theory;

/**
 * How the weights and biases of one layer are drawn, as far as theory needs it. Immutable and safe on any thread.
 *
 * @param fanIn how many numbers each unit reads
 * @param fanOut how many units there are
 * @param weightVariance the variance of each weight, whose mean is 0
 * @param biasMean the mean of each bias
 * @param biasVariance the variance of each bias
 */
public record LayerLaw(int fanIn, int fanOut, double weightVariance, double biasMean, double biasVariance) {
    public LayerLaw {
        if (fanIn < 1 || fanOut < 1) {
            throw new IllegalArgumentException(
                    "layer of " + fanIn + " inputs and " + fanOut + " units, wanted at least 1 of each");
        }
        requireVariance("weight variance", weightVariance);
        requireVariance("bias variance", biasVariance);
        if (!Double.isFinite(biasMean)) {
            throw new IllegalArgumentException("bias mean " + biasMean + ", wanted a finite number");
        }
    }

    private static void requireVariance(String name, double variance) {
        if (!(variance >= 0 && variance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " " + variance + ", wanted a finite number from 0 on");
        }
    }

    /** Returns the variance of pre-activations from the mean square of what the layer reads. */
    double preActivations(double meanSquare) {
        return fanIn * weightVariance * meanSquare + biasVariance;
    }

    /** Returns the mean square of the gradient that the weights pass down from that by pre-activation. */
    double passedDown(double meanSquare) {
        return fanOut * weightVariance * meanSquare;
    }
}
