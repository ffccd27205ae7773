package activationlab.analysis;

import activationlab.activation.Normal;
import activationlab.scale.Range;

/**
 * Normally distributed pre-activations, and which slopes count as saturated. Safe on any thread.
 *
 * @param mean their mean μ
 * @param deviation their standard deviation σ
 * @param threshold slopes of smaller size are saturated
 */
public record Signal(double mean, double deviation, double threshold) {
    /** Means that a slider offers. */
    public static final Range MEAN = Range.of(-10, 10);

    /** Standard deviations that a (logarithmic) slider offers. */
    public static final Range DEVIATION = Range.of(0.05, 10);

    /** Thresholds that a slider offers. */
    public static final Range THRESHOLD = Range.of(0.001, 0.5);

    public Signal {
        MEAN.require("mean of the inputs", mean);
        DEVIATION.require("deviation of the inputs", deviation);
        THRESHOLD.require("threshold of saturation", threshold);
    }

    /** Returns standard normal inputs; slopes below 0.1 are saturated. */
    public static Signal standard() {
        return new Signal(0, 1, 0.1);
    }

    public Signal withMean(double changed) {
        return new Signal(changed, deviation, threshold);
    }

    public Signal withDeviation(double changed) {
        return new Signal(mean, changed, threshold);
    }

    public Signal withThreshold(double changed) {
        return new Signal(mean, deviation, changed);
    }

    /** Returns the share of inputs between two numbers. */
    public double share(double from, double to) {
        return Normal.between((from - mean) / deviation, (to - mean) / deviation);
    }

    /** Returns the density of inputs at {@code z}. */
    public double density(double z) {
        return Normal.density((z - mean) / deviation) / deviation;
    }
}
