package activationlab.activation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Samples of a function between two neighboring kinks, with one-sided limits at its ends. Filled once, then read. */
final class Segment {
    private static final double STEP = 0.01;
    private static final int FEWEST = 8;

    final double[] x;
    final double[] value;
    final double[] slope;

    /** Samples f from one place to another; a kink at an end gives the limits from inside. */
    Segment(Activation f, Interval where, @Nullable Kink left, @Nullable Kink right) {
        int steps = Math.max(FEWEST, (int) Math.ceil((where.to() - where.from()) / STEP - 1e-9));
        x = new double[steps + 1];
        value = new double[steps + 1];
        slope = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            x[i] = where.from() + (where.to() - where.from()) * i / steps;
        }
        x[steps] = where.to();
        double[] ones = new double[steps + 1];
        Arrays.fill(ones, 1);
        f.forward(x, value);
        f.backward(x, ones, slope);
        if (left != null) {
            value[0] = left.rightValue();
            slope[0] = left.rightSlope();
        }
        if (right != null) {
            value[steps] = right.leftValue();
            slope[steps] = right.leftSlope();
        }
    }

    int last() {
        return x.length - 1;
    }

    /** Returns where, between samples i and i + 1, the sign of the slope stops being that of sample i. */
    double signChange(Activation f, int i) {
        double sign = Math.signum(slope[i]);
        double low = x[i];
        double high = x[i + 1];
        double smallest = Math.ulp(Math.max(1e-8, Math.max(Math.abs(low), Math.abs(high))));
        while (high - low > smallest) {
            double middle = low + (high - low) / 2;
            if (Math.signum(f.slope(middle)) == sign) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.abs(f.slope(low)) < Math.abs(f.slope(high)) ? low : high;
    }
}
