package activationlab.activation;

/**
 * A point where an activation has no derivative, because its slope or even its value jumps. Safe on any thread.
 *
 * @param x where
 * @param left the limits from below
 * @param right the limits from above
 * @param trainedSlope the slope that training uses there: a convention, not a derivative
 */
public record Kink(double x, Side left, Side right, double trainedSlope) {
    /** The limits of value and slope from one side. */
    public record Side(double value, double slope) {}

    /** Returns a bend of a continuous function whose value at {@code x} is {@code value}. */
    static Kink bend(double x, double value, double leftSlope, double rightSlope, double trainedSlope) {
        return new Kink(x, new Side(value, leftSlope), new Side(value, rightSlope), trainedSlope);
    }

    /** Returns whether the value itself jumps. */
    public boolean jump() {
        return left.value() != right.value();
    }

    /** Returns the one-sided derivative from below. */
    public double leftSlope() {
        return left.slope();
    }

    /** Returns the one-sided derivative from above. */
    public double rightSlope() {
        return right.slope();
    }

    /** Returns the limit of the value from below. */
    public double leftValue() {
        return left.value();
    }

    /** Returns the limit of the value from above. */
    public double rightValue() {
        return right.value();
    }
}
