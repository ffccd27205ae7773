package activationlab.activation;

/**
 * The values a function takes: everything between two ends, which may be infinite. Safe on any thread.
 *
 * @param min the greatest lower bound
 * @param minReached whether some input gives {@code min} itself
 * @param max the least upper bound
 * @param maxReached whether some input gives {@code max} itself
 */
public record Bounds(double min, boolean minReached, double max, boolean maxReached) {
    /** Returns whether both ends are finite. */
    public boolean bounded() {
        return boundedBelow() && boundedAbove();
    }

    /** Returns whether there is a smallest end. */
    public boolean boundedBelow() {
        return min > Double.NEGATIVE_INFINITY;
    }

    /** Returns whether there is a largest end. */
    public boolean boundedAbove() {
        return max < Double.POSITIVE_INFINITY;
    }
}
