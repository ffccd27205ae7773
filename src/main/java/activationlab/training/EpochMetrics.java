package activationlab.training;

import java.util.Collections;
import java.util.List;

/**
 * What is measured on all samples before the steps of an epoch. Immutable and safe on any thread.
 *
 * @param loss the mean loss
 * @param layers the first layer of weights first, the output layer last
 */
public record EpochMetrics(double loss, List<Layer> layers) {
    public EpochMetrics {
        layers = List.copyOf(layers);
    }

    /**
     * One layer.
     *
     * @param weightGradientNorm L2 norm of the loss gradient of the weights
     * @param biasGradientNorm L2 norm of the loss gradient of the biases
     * @param zeroFraction share of the activations that are exactly 0; NaN for the output layer
     * @param deadFraction share of the units whose activation is exactly 0 for every sample; NaN for the output layer
     */
    public record Layer(double weightGradientNorm, double biasGradientNorm, double zeroFraction, double deadFraction) {}

    /** Returns what is measured on a network whose numbers are NaN, which 0 is not. */
    static EpochMetrics lost(int layers) {
        Layer layer = new Layer(Double.NaN, Double.NaN, 0, 0);
        return new EpochMetrics(Double.NaN, Collections.nCopies(layers, layer));
    }
}
