package activationlab.network;

import java.util.Arrays;

/**
 * Batch normalization of one hidden layer's pre-activations, each unit by itself: minus its mean, divided by the root
 * of its variance + 1e-5, times a learned scale, plus a learned shift. The constants are PyTorch's defaults. For one
 * thread.
 *
 * <p>Training uses mean and variance of the batch, the latter divided by n. Evaluation uses running ones: each step
 * moves them a tenth of the way to those of its batch, with the variance divided by n - 1. They move when the step is
 * taken, so a step that is refused or taken back leaves no trace in them, nor does a batch that is only looked at.
 *
 * <p>A batch of one sample has no variance. It is normalized by the running statistics and does not move them; PyTorch
 * refuses it.
 *
 * <p>The mean takes the bias of the dense layer out again. The bias is kept for evaluation and so that every layer has
 * the same weights; in training its gradient is exactly 0, without the rounding errors that Adam would make steps of.
 */
final class BatchNorm {
    private static final double EPSILON = 1e-5;
    private static final double MOMENTUM = 0.1;

    // Rows of the parameters.
    private static final int SCALE = 0;
    private static final int SHIFT = 1;
    // Rows of the statistics.
    private static final int MEAN = 0;
    private static final int VARIANCE = 1;

    private final int units;
    private final Parameters parameters;
    private final Turns statistics;
    // 1 / root of (variance + epsilon) in the latest pass, by unit.
    private final double[] inverse;
    private boolean training;
    // Whether the latest pass used the statistics of its batch.
    private boolean byBatch;

    /** Makes a normalization with scale 1 and shift 0 that has seen mean 0 and variance 1, in evaluation. */
    BatchNorm(int units, int memories) {
        this.units = units;
        parameters = new Parameters(2, units, memories);
        Arrays.fill(parameters.values().now()[SCALE], 0, units, 1);
        statistics = new Turns(2, units);
        Arrays.fill(statistics.now()[VARIANCE], 0, units, 1);
        keepStatistics();
        inverse = new double[units];
    }

    /** Returns scales in row 0 and shifts in row 1. */
    Parameters parameters() {
        return parameters;
    }

    /** Returns running means in row 0 and running variances in row 1. */
    Turns statistics() {
        return statistics;
    }

    double runningMean(int unit) {
        return statistics.now()[MEAN][unit];
    }

    double runningVariance(int unit) {
        return statistics.now()[VARIANCE][unit];
    }

    /** Says that a step of training comes next. */
    void begin() {
        training = true;
    }

    /** Says that evaluation comes next. */
    void settle() {
        training = false;
    }

    /** Returns whether the latest pass used the mean of its batch, so that no bias made a difference. */
    boolean byBatch() {
        return byBatch;
    }

    /**
     * Normalizes.
     *
     * @param z pre-activations, overwritten by what they are before scale and shift
     * @param out receives them scaled and shifted
     */
    void forward(double[][] z, double[][] out, int n) {
        byBatch = training && n > 1;
        keepStatistics();
        for (int unit = 0; unit < units; unit++) {
            if (byBatch) {
                standardizeByBatch(z[unit], unit, n);
            } else {
                standardize(z[unit], unit, n);
            }
            transform(z[unit], out[unit], unit, n);
        }
    }

    /** Normalizes in place, in evaluation. */
    void infer(double[][] z, int n) {
        for (int unit = 0; unit < units; unit++) {
            standardize(z[unit], unit, n);
            transform(z[unit], z[unit], unit, n);
        }
    }

    /**
     * Computes the gradients by scale and shift, and makes gradients by the results those by the pre-activations.
     *
     * @param z what {@link #forward} has left there, not modified
     * @param d gradients, modified
     */
    void backward(double[][] z, double[][] d, int n) {
        for (int unit = 0; unit < units; unit++) {
            double byScale = Sums.dot(d[unit], z[unit], n);
            double byShift = Sums.sum(d[unit], n);
            parameters.gradients()[SCALE][unit] = byScale;
            parameters.gradients()[SHIFT][unit] = byShift;
            double factor = scale(unit) * inverse[unit];
            if (byBatch) {
                removeShares(d[unit], z[unit], byShift / n, byScale / n, n);
            }
            multiply(d[unit], factor, n);
        }
    }

    /** Returns whether the statistics that the next step brings are finite. */
    boolean nextFinite() {
        return Rows.finite(statistics.next(), 2, units);
    }

    Flaw nextFlaw() {
        return Flaw.of(statistics.next(), 2, units);
    }

    void forth() {
        statistics.forth();
        keepStatistics();
    }

    /** Takes the latest step back; once only. */
    void back() {
        statistics.back();
    }

    // Until a batch is seen, the next step would change nothing.
    private void keepStatistics() {
        System.arraycopy(statistics.now()[MEAN], 0, statistics.next()[MEAN], 0, units);
        System.arraycopy(statistics.now()[VARIANCE], 0, statistics.next()[VARIANCE], 0, units);
    }

    private void standardizeByBatch(double[] z, int unit, int n) {
        double mean = Sums.sum(z, n) / n;
        subtract(z, mean, n);
        double squares = Sums.dot(z, z, n);
        move(MEAN, unit, mean);
        move(VARIANCE, unit, squares / (n - 1));
        inverse[unit] = inverseRoot(squares / n);
        multiply(z, inverse[unit], n);
    }

    private void standardize(double[] z, int unit, int n) {
        inverse[unit] = inverseRoot(runningVariance(unit));
        subtract(z, runningMean(unit), n);
        multiply(z, inverse[unit], n);
    }

    private void move(int row, int unit, double ofBatch) {
        statistics.next()[row][unit] =
                MOMENTUM * ofBatch + (1 - MOMENTUM) * statistics.now()[row][unit];
    }

    private void transform(double[] z, double[] out, int unit, int n) {
        double scale = scale(unit);
        double shift = parameters.values().now()[SHIFT][unit];
        for (int s = 0; s < n; s++) {
            out[s] = Math.fma(scale, z[s], shift);
        }
    }

    private double scale(int unit) {
        return parameters.values().now()[SCALE][unit];
    }

    private static double inverseRoot(double variance) {
        return 1 / Math.sqrt(variance + EPSILON);
    }

    private static void subtract(double[] row, double x, int n) {
        for (int s = 0; s < n; s++) {
            row[s] -= x;
        }
    }

    private static void multiply(double[] row, double x, int n) {
        for (int s = 0; s < n; s++) {
            row[s] *= x;
        }
    }

    // What a change of one sample does by way of the mean and the variance of the batch.
    private static void removeShares(double[] d, double[] z, double ofMean, double ofVariance, int n) {
        for (int s = 0; s < n; s++) {
            d[s] -= Math.fma(z[s], ofVariance, ofMean);
        }
    }
}
