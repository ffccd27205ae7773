package activationlab.theory;

import activationlab.activation.Activation;
import activationlab.scale.Range;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The size of weights at which gradients neither vanish nor explode on their way through many wide layers, the edge of
 * chaos of Poole et al. 2016 and Schoenholz et al. 2017 (see {@link SignalTheory}). Weights are N(0, σ²/fan-in) in
 * layers of one width. Each layer multiplies the mean square of the gradient by χ = σ² E[f'(z)²], z ~ N(b, q), where q
 * begins with inputs of mean square 1 and goes on from layer to layer; growth is the mean of log χ over the deep ones.
 * Immutable and safe on any thread.
 */
public final class CriticalGain {
    /** Where the critical σ is looked for. */
    public static final Range SIGMA = Range.of(0.01, 100);

    // So many layers show whether the variance goes one way or swings; swinging, it is averaged over more.
    private static final int TREND = 20;
    private static final int LAYERS = 1000;

    // So near to a fixed point, the rest of the layers are alike.
    private static final double STILL = 1e-14;

    // Beyond these, activations are as good as straight lines on either side of 0.
    private static final Range VARIANCES = Range.of(1e-20, 1e16);
    private static final double STRIDE = 1.5;

    private static final int STEPS = 60;
    private static final double PRECISION = 1e-9;

    private final Activation activation;
    private final double bias;
    private final double biasVariance;

    /**
     * Prepares for an activation.
     *
     * @param bias the mean of each bias, finite
     * @param biasVariance the variance of each bias, finite and not negative
     */
    public CriticalGain(Activation activation, double bias, double biasVariance) {
        LayerLaw law = new LayerLaw(1, 1, 1, bias, biasVariance);
        this.activation = activation;
        this.bias = law.biasMean();
        this.biasVariance = law.biasVariance();
    }

    /**
     * Returns the mean of log χ over the deep layers: above 0 gradients explode, below 0 they vanish. Their norm is
     * multiplied by e^(growth/2) in each layer. Negative infinity if no slope is left; NaN if the activation is not
     * defined everywhere.
     *
     * @param sigma the standard deviation of the weights times the root of the fan-in, positive
     */
    public double growth(double sigma) {
        return new Depths(sigma * sigma).growth();
    }

    /** What happens far from the inputs with one size of weights. */
    private final class Depths {
        private final GaussianExpectation expectation = new GaussianExpectation(activation);
        private final double square;

        Depths(double square) {
            this.square = square;
        }

        private double next(double variance) {
            return square * expectation.single(bias, variance).square() + biasVariance;
        }

        private double growth(double variance) {
            return Math.log(square * expectation.single(bias, variance).slopeSquare());
        }

        double growth() {
            double variance = square + biasVariance;
            double step = 0;
            int sameWay = 0;
            for (int layer = 0; layer < LAYERS; layer++) {
                double change = next(variance) - variance;
                if (!(VARIANCES.contains(variance) && Math.abs(change) > STILL * variance)) {
                    return growth(variance);
                }
                sameWay = change * step > 0 ? sameWay + 1 : 0;
                step = change;
                if (sameWay == TREND) {
                    return growth(limit(variance, step));
                }
                variance += change;
            }
            return average(variance);
        }

        // A variance that goes one way goes on to the next fixed point on that way, however slowly.
        private double limit(double start, double step) {
            double stride = step > 0 ? STRIDE : 1 / STRIDE;
            double here = start;
            while (VARIANCES.contains(here)) {
                double there = here * stride;
                if (!((next(there) - there) * step > 0)) {
                    return between(here, there, step);
                }
                here = there;
            }
            return here;
        }

        private double between(double before, double behind, double step) {
            double low = before;
            double high = behind;
            for (double middle = (low + high) / 2; middle != low && middle != high; middle = (low + high) / 2) {
                if ((next(middle) - middle) * step > 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private double average(double start) {
            double variance = start;
            double sum = 0;
            for (int layer = 0; layer < LAYERS; layer++) {
                sum += growth(variance);
                variance = next(variance);
            }
            return sum / LAYERS;
        }
    }

    /** Returns the growth at each of some σ. */
    public List<Double> growths(List<Double> sigmas) {
        return sigmas.stream().map(this::growth).toList();
    }

    /**
     * Looks for the smallest σ at which the growth turns from negative to positive, be it by a jump; empty if there is
     * none. Takes a fraction of a second.
     */
    public OptionalDouble sigma() {
        double low = SIGMA.min();
        if (!(growth(low) < 0)) {
            return OptionalDouble.empty();
        }
        for (int step = 1; step <= STEPS; step++) {
            double high = SIGMA.min() * Math.pow(SIGMA.max() / SIGMA.min(), (double) step / STEPS);
            if (growth(high) >= 0) {
                return OptionalDouble.of(between(low, high));
            }
            low = high;
        }
        return OptionalDouble.empty();
    }

    private double between(double vanishes, double explodes) {
        double low = vanishes;
        double high = explodes;
        while (high - low > PRECISION * high) {
            double middle = low + (high - low) / 2;
            if (growth(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low + (high - low) / 2;
    }
}
