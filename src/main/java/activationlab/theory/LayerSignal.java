package activationlab.theory;

/**
 * What is to be expected of one layer of weights. Norms are L2 norms over the whole batch of gradients of its mean
 * loss: roots of the expected squares over all draws of the weights. The output layer has no activation; what belongs
 * to one is NaN there. Immutable and safe on any thread.
 *
 * @param layer counts from 1
 * @param meanSquare of the pre-activations z
 * @param correlation of the pre-activations of two samples, without the mean of the bias; that of equal ones is 1
 * @param norms of the gradients
 * @param weightFactor what the weights of the layer above do to the norm of the gradient on its way down
 * @param slopeFactor what the slopes f'(z) do to it
 */
public record LayerSignal(
        int layer, double meanSquare, double correlation, Norms norms, double weightFactor, double slopeFactor) {
    /**
     * Expected norms of gradients.
     *
     * @param weights |dL/dW|
     * @param biases |dL/db|
     * @param preActivations |dL/dz|
     * @param activations |dL/da|
     */
    public record Norms(double weights, double biases, double preActivations, double activations) {}

    /** Returns the expected |dL/dW|. */
    public double weightNorm() {
        return norms.weights;
    }

    /** Returns the expected |dL/db|. */
    public double biasNorm() {
        return norms.biases;
    }

    /** Returns the expected |dL/dz|. */
    public double preActivationNorm() {
        return norms.preActivations;
    }

    /** Returns the expected |dL/da|. */
    public double activationNorm() {
        return norms.activations;
    }
}
