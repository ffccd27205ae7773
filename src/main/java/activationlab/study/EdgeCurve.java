package activationlab.study;

import activationlab.activation.Activation;
import activationlab.theory.CriticalGain;
import activationlab.training.Cell;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How gradients grow or shrink in very deep networks of an activation, over the size of their weights; see {@link
 * CriticalGain}. Immutable and safe on any thread.
 *
 * @param asked what it belongs to
 * @param sigmas sizes of weights, growing by equal factors
 * @param growths the mean of log χ at each
 * @param critical the smallest size at which gradients neither vanish nor explode, if there is one
 */
public record EdgeCurve(Asked asked, List<Double> sigmas, List<Double> growths, OptionalDouble critical) {
    private static final double LOWEST = 0.1;
    private static final double HIGHEST = 20;
    private static final int POINTS = 70;

    /**
     * What the curve depends on, which is much less than a probe is made of.
     *
     * @param bias the mean of every bias
     * @param biasVariance the variance of every bias
     */
    public record Asked(Activation activation, double bias, double biasVariance) {
        /** Returns what belongs to a probe. */
        public static Asked by(Probe probe) {
            return new Asked(
                    probe.activation(),
                    probe.initialization().bias(),
                    probe.initialization().initializer().biasVariance(probe.width()));
        }

        /** Returns the computation of the curve. */
        public Cell<EdgeCurve> cell() {
            return new Cell<>("edge of chaos of " + activation, checkpoint -> {
                CriticalGain gain = new CriticalGain(activation, bias, biasVariance);
                List<Double> sigmas = IntStream.rangeClosed(0, POINTS)
                        .mapToObj(i -> LOWEST * Math.pow(HIGHEST / LOWEST, (double) i / POINTS))
                        .toList();
                List<Double> growths = sigmas.stream()
                        .map(sigma -> {
                            checkpoint.pass();
                            return gain.growth(sigma);
                        })
                        .toList();
                checkpoint.pass();
                return new EdgeCurve(this, sigmas, growths, gain.sigma());
            });
        }
    }

    public EdgeCurve {
        sigmas = List.copyOf(sigmas);
        growths = List.copyOf(growths);
        if (sigmas.size() < 2 || sigmas.size() != growths.size()) {
            throw new IllegalArgumentException(
                    sigmas.size() + " sigmas and " + growths.size() + " growths, wanted as many, two or more");
        }
    }

    /** Returns the growth at a size of weights between the first and the last, read off the curve; else NaN. */
    public double at(double sigma) {
        for (int i = 1; i < sigmas.size(); i++) {
            double low = sigmas.get(i - 1);
            double high = sigmas.get(i);
            if (low <= sigma && sigma <= high) {
                double share = Math.log(sigma / low) / Math.log(high / low);
                return growths.get(i - 1) + share * (growths.get(i) - growths.get(i - 1));
            }
        }
        return Double.NaN;
    }
}
