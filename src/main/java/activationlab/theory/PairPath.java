package activationlab.theory;

import java.util.List;

/**
 * Two samples on their way through wide random layers and back: how alike they are. Filled once, then read.
 */
final class PairPath {
    private final double[] correlations;
    private final double[] read;
    private final double[] errors;

    /**
     * Follows two samples.
     *
     * @param path each of them
     * @param common the mean product of their features, which have mean square 1
     */
    PairPath(List<LayerLaw> laws, SamplePath path, GaussianExpectation expectation, Answer answer, double common) {
        int depth = laws.size();
        correlations = new double[depth];
        read = new double[depth];
        errors = new double[depth];
        double[] slopes = new double[depth];
        read[0] = common;
        for (int l = 0; l < depth; l++) {
            double variance = path.variance(l);
            double covariance = laws.get(l).preActivations(read[l]);
            correlations[l] = variance == 0 ? 1 : Math.clamp(covariance / variance, -1, 1);
            if (l < depth - 1) {
                GaussianExpectation.Pair pair = expectation.pair(path.mean(l), variance, correlations[l]);
                read[l + 1] = pair.product();
                slopes[l] = path.slope(l) == 0 ? 0 : pair.slopeProduct() / path.slope(l);
            }
        }
        int last = depth - 1;
        double single = path.error(last);
        errors[last] = answer.product(path.mean(last), path.variance(last), correlations[last]) / (single * single);
        for (int l = last - 1; l >= 0; l--) {
            errors[l] = errors[l + 1] * slopes[l];
        }
    }

    /** Returns the correlation of their pre-activations in a layer, counted from 0. */
    double correlation(int layer) {
        return correlations[layer];
    }

    /** Returns the mean product of what the layer reads of each. */
    double read(int layer) {
        return read[layer];
    }

    /** Returns the mean product of their gradients by pre-activation, in units of the mean square of one. */
    double error(int layer) {
        return errors[layer];
    }
}
