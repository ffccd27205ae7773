package activationlab.activation;

/**
 * What standard normal inputs make of an activation: the numbers that signal propagation is computed from; NaN if it
 * has a pole or is not defined for all of them. Safe on any thread.
 *
 * @param mean the average output
 * @param variance of the outputs
 * @param slopeMean the average slope; jumps have none
 * @param slopeVariance of the slopes
 * @param silent the share of inputs whose output is exactly 0
 */
public record NormalInputs(double mean, double variance, double slopeMean, double slopeVariance, double silent) {
    /** A variance below this share of the average square is what rounding leaves of 0. */
    private static final double ROUNDING = 1e-14;

    private static final double FARTHEST = 9; // beyond lie fewer than 1e-18 of all inputs

    /** Returns the average square of the slopes: the factor by which a layer scales the variance of gradients. */
    public double slopeSquare() {
        return slopeVariance + slopeMean * slopeMean;
    }

    static NormalInputs of(Survey survey) {
        if (!survey.domain.whole()) {
            return new NormalInputs(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        Moments outputs = new Moments();
        Moments slopes = new Moments();
        double silent = 0;
        for (Segment s : survey.segments) {
            for (int i = 0; i < s.last(); i++) {
                if (s.x[i + 1] < -FARTHEST || s.x[i] > FARTHEST) {
                    continue;
                }
                double middle = (s.x[i] + s.x[i + 1]) / 2;
                double third = (s.x[i + 1] - s.x[i]) / 6;
                add(s, i, third, outputs, slopes);
                add(s, i + 1, third, outputs, slopes);
                double weight = 4 * third * Normal.density(middle);
                outputs.add(survey.f.value(middle), weight);
                slopes.add(survey.f.slope(middle), weight);
                silent += s.value[i] == 0 && s.value[i + 1] == 0 ? Normal.between(s.x[i], s.x[i + 1]) : 0;
            }
        }
        return new NormalInputs(
                outputs.mean(), outputs.variance(), slopes.mean(), slopes.variance(), Math.min(1, silent));
    }

    private static void add(Segment s, int i, double width, Moments outputs, Moments slopes) {
        double weight = width * Normal.density(s.x[i]);
        outputs.add(s.value[i], weight);
        slopes.add(s.slope[i], weight);
    }

    /** Sums of Simpson's rule between samples, good for 10 digits at their distance. */
    private static final class Moments {
        private double weights;
        private double sum;
        private double squares;

        void add(double value, double weight) {
            weights += weight;
            sum += weight * value;
            squares += weight * value * value;
        }

        double mean() {
            return sum / weights;
        }

        double variance() {
            double variance = squares / weights - mean() * mean();
            return variance < ROUNDING * squares ? 0 : variance;
        }
    }
}
