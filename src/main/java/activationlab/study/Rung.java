package activationlab.study;

/**
 * What one pass forward and back leaves in one layer of weights. Norms are L2 norms over the whole batch of gradients
 * of its mean loss; W, b, z and a are the weights, biases, pre-activations and activations of the layer. The output
 * layer has no activation, so its last three numbers are NaN. Immutable and safe on any thread.
 *
 * <p>Norms multiply on their way down: |dL/dz| is that of the layer above, times {@code weightFactor}, times
 * {@code slopeFactor}.
 *
 * @param layer counts from 1
 * @param meanSquare the mean of z² over units and samples
 * @param weightNorm |dL/dW|
 * @param meanGradient the mean size of the entries of dL/dW
 * @param biasNorm |dL/db|
 * @param preActivationNorm |dL/dz|
 * @param activationNorm |dL/da|
 * @param weightFactor |dL/da| / |dL/dz of the layer above|, what its weights do to the gradient; 0 if that is 0
 * @param slopeFactor |dL/dz| / |dL/da|, what the slopes f'(z) do to the gradient; 0 if that is 0
 */
public record Rung(
        int layer,
        double meanSquare,
        double weightNorm,
        double meanGradient,
        double biasNorm,
        double preActivationNorm,
        double activationNorm,
        double weightFactor,
        double slopeFactor) {
    /** Returns whether all that every layer has is finite. */
    boolean finite() {
        return Double.isFinite(meanSquare + weightNorm + biasNorm + preActivationNorm);
    }
}
