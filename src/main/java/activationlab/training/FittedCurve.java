package activationlab.training;

/** The network's answer along the drawn part of its one feature. Immutable and safe on any thread. */
public final class FittedCurve implements Prediction {
    private final double low;
    private final double high;
    private final double[] values;

    /** @param values the answers at equally spaced places, both ends included; kept, so the caller lets go of it */
    FittedCurve(double low, double high, double[] values) {
        this.low = low;
        this.high = high;
        this.values = values;
    }

    /** Returns the number of points. */
    public int count() {
        return values.length;
    }

    /** Returns where a point lies, growing with its index. */
    public double x(int index) {
        return x(low, high, values.length, index);
    }

    static double x(double low, double high, int count, int index) {
        return low + (high - low) * index / (count - 1);
    }

    /** Returns the answer at a point. */
    public double y(int index) {
        return values[index];
    }
}
