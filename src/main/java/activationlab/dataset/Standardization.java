package activationlab.dataset;

/**
 * Takes the mean out of every feature and divides it by its standard deviation, both measured on samples to learn from.
 * A constant feature becomes 0 everywhere. Immutable and safe on any thread.
 */
public final class Standardization {
    // A mean of equal numbers is rounded: a smaller deviation than this share of their size is only that rounding.
    private static final double ROUNDING = 1e-12;

    private final double[] means;
    private final double[] deviations;

    private Standardization(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    /** Measures the samples to learn from; the deviation divides by their number. */
    public static Standardization fitted(Samples train) {
        double[] means = new double[train.features()];
        double[] deviations = new double[train.features()];
        for (int f = 0; f < means.length; f++) {
            double size = largest(train, f);
            // Numbers near the largest one there is would sum to infinity: measured in units of their size.
            means[f] = size == 0 ? 0 : mean(train, f, size) * size;
            double deviation = size == 0 ? 0 : deviation(train, f, size, means[f] / size) * size;
            deviations[f] = deviation > ROUNDING * size ? deviation : 1;
        }
        return new Standardization(means, deviations);
    }

    private static double largest(Samples samples, int feature) {
        double largest = 0;
        for (int i = 0; i < samples.count(); i++) {
            largest = Math.max(largest, Math.abs(samples.feature(feature, i)));
        }
        return largest;
    }

    private static double mean(Samples samples, int feature, double unit) {
        double sum = 0;
        for (int i = 0; i < samples.count(); i++) {
            sum += samples.feature(feature, i) / unit;
        }
        return sum / samples.count();
    }

    private static double deviation(Samples samples, int feature, double unit, double mean) {
        double sum = 0;
        for (int i = 0; i < samples.count(); i++) {
            double off = samples.feature(feature, i) / unit - mean;
            sum += off * off;
        }
        return Math.sqrt(sum / samples.count());
    }

    /** Returns the mean that is taken out of a feature. */
    public double mean(int feature) {
        return means[feature];
    }

    /** Returns what a feature is divided by: its standard deviation, or 1 if it is constant. */
    public double deviation(int feature) {
        return deviations[feature];
    }

    /** Returns samples with their features scaled, the targets as they are. */
    public Samples apply(Samples samples) {
        double[][] features = new double[means.length][samples.count()];
        for (int f = 0; f < means.length; f++) {
            for (int i = 0; i < samples.count(); i++) {
                features[f][i] = (samples.feature(f, i) - means[f]) / deviations[f];
            }
        }
        double[][] targets = new double[samples.targets()][samples.count()];
        for (int t = 0; t < targets.length; t++) {
            for (int i = 0; i < samples.count(); i++) {
                targets[t][i] = samples.target(t, i);
            }
        }
        return new Samples(features, targets);
    }
}
