package activationlab.activation;

/**
 * What a function does far out on one side. Safe on any thread.
 *
 * @param kind how it goes on
 * @param slope of the asymptote if there is one, else NaN
 * @param intercept of the asymptote if there is one, else NaN; the limit if the tail saturates
 */
public record Tail(Kind kind, double slope, double intercept) {
    /** The ways a function can go on. */
    public enum Kind {
        /** Levels off: the slope goes to 0 and the value to a limit. */
        SATURATES,
        /** Follows a slanted line. */
        LINEAR,
        /** Grows or falls without end, but along no line. */
        GROWS,
        /** Never settles. */
        OSCILLATES,
        /** Has no value there. */
        UNDEFINED
    }

    /** Where it is looked at: the first of these at which everything is finite. */
    private static final double[] DISTANCES = {1e30, 1e15, 1e9, 1e6, 1e4, 1e3, 100};

    /** Lines are measured at the first of these from which on they stay: near ones keep more digits. */
    private static final double[] LINE_DISTANCES = {1 << 10, 1 << 20};

    private static final double[] STEPS = {1, 1.27, 1.58, 1.94, 2.33, 2.71};
    private static final double SAME = 1e-9;

    /** Returns whether it levels off. */
    public boolean saturates() {
        return kind == Kind.SATURATES;
    }

    /** Returns whether it goes on for ever in the same way. */
    boolean goesOn() {
        return kind != Kind.OSCILLATES && kind != Kind.UNDEFINED;
    }

    /** Returns the end of the range that this side reaches for: a limit or an infinity, NaN if it oscillates. */
    double limit(Activation f, double side) {
        return switch (kind) {
            case SATURATES -> intercept;
            case LINEAR -> slope * side * Double.POSITIVE_INFINITY;
            case GROWS -> Math.signum(f.value(side * farthest(f, side))) * Double.POSITIVE_INFINITY;
            case OSCILLATES, UNDEFINED -> Double.NaN;
        };
    }

    /**
     * Looks far out.
     *
     * @param side -1 or 1
     */
    static Tail of(Activation f, double side) {
        double x = side * farthest(f, side);
        double slope = f.slope(x);
        double last = f.slope(x * STEPS[STEPS.length - 1]);
        if (Double.isNaN(f.value(x))) {
            return new Tail(Kind.UNDEFINED, Double.NaN, Double.NaN);
        }
        if (turns(f, x)) {
            return new Tail(Kind.OSCILLATES, Double.NaN, Double.NaN);
        }
        boolean straight = Math.abs(slope - last) <= SAME * Math.max(1, Math.abs(slope));
        if (straight && Math.abs(slope) <= SAME) {
            double limit = f.value(x);
            boolean levels = Math.abs(limit - f.value(x * STEPS[1])) <= SAME * Math.max(1, Math.abs(limit));
            return levels ? new Tail(Kind.SATURATES, 0, limit + 0.0) : grows();
        }
        return straight ? line(f, slope, side) : grows();
    }

    private static Tail grows() {
        return new Tail(Kind.GROWS, Double.NaN, Double.NaN);
    }

    private static Tail line(Activation f, double slope, double side) {
        for (double distance : LINE_DISTANCES) {
            double x = side * distance;
            double near = f.value(x) - slope * x;
            double far = f.value(2 * x) - slope * 2 * x;
            if (Math.abs(near - far) <= SAME * Math.max(1, Math.abs(near))) {
                return new Tail(Kind.LINEAR, slope, near + 0.0);
            }
        }
        return grows();
    }

    private static boolean turns(Activation f, double x) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double step : STEPS) {
            double slope = f.slope(x * step);
            least = Math.min(least, slope);
            most = Math.max(most, slope);
        }
        return least < -SAME && most > SAME;
    }

    private static double farthest(Activation f, double side) {
        for (double distance : DISTANCES) {
            double beyond = side * distance * STEPS[STEPS.length - 1];
            if (Double.isFinite(f.value(beyond)) && Double.isFinite(f.slope(beyond))) {
                return distance;
            }
        }
        return DISTANCES[DISTANCES.length - 1];
    }
}
