package activationlab.activation;

import java.util.OptionalDouble;

/**
 * Finds poles and jumps that lie between neighboring samples, where a line would join what does not belong together,
 * and the ends of where a function is defined. For one thread.
 */
public final class Gaps {
    // A mean slope this many times as steep as both ends asks for a closer look.
    private static final double STEEP = 4;
    // What is left of a step from sample to sample when the samples come together: hardly anything, or a jump.
    private static final double LEFT = 0.5;
    // Relative to the values: smaller steps are rounding.
    private static final double ROUNDING = 1e-9;
    // How much higher than its surroundings a pole is; a peak is not.
    private static final double GROWTH = 1e3;

    private final Activation f;

    // Two places that come together, with the values there.
    private double low;
    private double high;
    private double lowValue;
    private double highValue;

    /** Looks at one function. */
    public Gaps(Activation f) {
        this.f = f;
    }

    /** Returns where the function has a pole or jumps between sample {@code i - 1} and sample {@code i}, if it does. */
    public OptionalDouble before(int i, double[] x, double[] values, double[] slopes) {
        low = x[i - 1];
        high = x[i];
        lowValue = values[i - 1];
        highValue = values[i];
        if (!Double.isFinite(lowValue) || !Double.isFinite(highValue)) {
            return OptionalDouble.empty(); // broken already
        }
        double left = slopes[i - 1];
        double right = slopes[i];
        double mean = (highValue - lowValue) / (high - low);
        if (mean > STEEP * Math.max(0, Math.max(left, right)) || mean < STEEP * Math.min(0, Math.min(left, right))) {
            return leap();
        }
        boolean grows = lowValue * left > 0 && highValue * right < 0 && lowValue * highValue > 0;
        return grows ? peak() : OptionalDouble.empty();
    }

    private OptionalDouble leap() {
        double first = Math.abs(highValue - lowValue);
        if (first < ROUNDING * Math.max(Math.abs(lowValue), Math.abs(highValue))) {
            return OptionalDouble.empty();
        }
        double middle = middle();
        while (low < middle && middle < high) {
            double value = f.value(middle);
            if (!Double.isFinite(value)) {
                return OptionalDouble.of(middle);
            }
            narrow(middle, value, Math.abs(value - lowValue) > Math.abs(highValue - value));
            if (Math.abs(highValue - lowValue) < LEFT * first) {
                return OptionalDouble.empty();
            }
            middle = middle();
        }
        return OptionalDouble.of(high);
    }

    private OptionalDouble peak() {
        double tall = GROWTH * Math.max(Math.abs(lowValue), Math.abs(highValue));
        double middle = middle();
        while (low < middle && middle < high) {
            double value = f.value(middle);
            if (!(Math.abs(value) < tall)) {
                return OptionalDouble.of(middle);
            }
            narrow(middle, value, value * f.slope(middle) < 0);
            middle = middle();
        }
        return OptionalDouble.empty();
    }

    private double middle() {
        return low + (high - low) / 2;
    }

    private void narrow(double middle, double value, boolean toTheLeft) {
        if (toTheLeft) {
            high = middle;
            highValue = value;
        } else {
            low = middle;
            lowValue = value;
        }
    }

    /**
     * Returns the last input with a finite value on the way to one without, as near to it as doubles allow.
     *
     * @param inside where the value is finite
     * @param outside where it is not, on either side
     */
    double edge(double inside, double outside) {
        double in = inside;
        double out = outside;
        double between = in + (out - in) / 2;
        while (between != in && between != out) {
            if (Double.isFinite(f.value(between))) {
                in = between;
            } else {
                out = between;
            }
            between = in + (out - in) / 2;
        }
        return in;
    }
}
