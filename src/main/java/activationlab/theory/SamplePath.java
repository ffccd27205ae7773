package activationlab.theory;

import java.util.List;

/**
 * One sample on its way through wide random layers and back: mean squares over the units. Filled once, then read.
 */
final class SamplePath {
    private final List<LayerLaw> laws;
    private final double[] variances;
    private final double[] read;
    private final double[] slopes;
    private final double[] errors;

    /**
     * Follows a sample.
     *
     * @param laws the layers, the first one first
     * @param expectation of what follows every layer but the last
     * @param answer what the output layer has to do with the loss
     */
    SamplePath(List<LayerLaw> laws, GaussianExpectation expectation, Answer answer) {
        this.laws = laws;
        int depth = laws.size();
        variances = new double[depth];
        read = new double[depth];
        slopes = new double[depth];
        errors = new double[depth];
        read[0] = 1;
        for (int l = 0; l < depth; l++) {
            variances[l] = laws.get(l).preActivations(read[l]);
            if (l < depth - 1) {
                GaussianExpectation.Single single = expectation.single(mean(l), variances[l]);
                read[l + 1] = single.square();
                slopes[l] = single.slopeSquare();
            }
        }
        errors[depth - 1] = Math.sqrt(answer.square(mean(depth - 1), variances[depth - 1]));
        for (int l = depth - 2; l >= 0; l--) {
            errors[l] = errors[l + 1] * Math.sqrt(laws.get(l + 1).passedDown(slopes[l]));
        }
    }

    /** Returns the mean of the pre-activations of a layer, counted from 0. */
    double mean(int layer) {
        return laws.get(layer).biasMean();
    }

    /** Returns the variance q of the pre-activations. */
    double variance(int layer) {
        return variances[layer];
    }

    /** Returns the mean square of what the layer reads. */
    double read(int layer) {
        return read[layer];
    }

    /** Returns E[f'(z)²] of a hidden layer. */
    double slope(int layer) {
        return slopes[layer];
    }

    /** Returns the root of the mean square of the gradient of the loss of one sample by the pre-activations. */
    double error(int layer) {
        return errors[layer];
    }
}
