package activationlab.activation;

/**
 * The inputs from one to another; the ends may be infinite or equal. Safe on any thread.
 *
 * @param from the smaller end, perhaps negative infinity
 * @param to the larger end, perhaps positive infinity
 */
public record Interval(double from, double to) {
    /** The whole axis. */
    public static final Interval EVERYWHERE = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        if (!(from <= to)) {
            throw new IllegalArgumentException("interval " + from + ".." + to + " runs backwards");
        }
        from += 0.0; // -0.0 and 0.0 are the same input
        to += 0.0;
    }

    /** Returns the interval that holds x alone. */
    public static Interval point(double x) {
        return new Interval(x, x);
    }

    /** Returns whether it holds a single number, or is an end of the axis. */
    public boolean isPoint() {
        return from == to;
    }

    /** Returns whether {@code x} lies in the interval, ends included. */
    public boolean contains(double x) {
        return x >= from && x <= to;
    }
}
