package activationlab.scale;

/**
 * A closed interval of finite numbers, {@code min < max}. Safe on any thread.
 *
 * @param min the smallest member
 * @param max the largest member
 */
public record Range(double min, double max) {
    public Range {
        if (!(Double.isFinite(min) && Double.isFinite(max) && min < max)) {
            throw new IllegalArgumentException("range " + min + ".." + max + " is not finite and growing");
        }
    }

    /** Returns the interval from {@code min} to {@code max}. */
    public static Range of(double min, double max) {
        return new Range(min, max);
    }

    /** Returns whether {@code value} lies in the interval; false for NaN. */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    /** Returns {@code max - min}. */
    public double length() {
        return max - min;
    }

    /** Returns the member nearest to {@code value}. */
    public double clamp(double value) {
        return Math.clamp(value, min, max);
    }

    /**
     * Returns {@code value} if it is a member.
     *
     * @param name what the number is called in the message
     * @throws IllegalArgumentException saying name, value and interval, if it is not a member
     */
    public double require(String name, double value) {
        if (!contains(value)) {
            throw new IllegalArgumentException(name + " " + value + " is outside " + this);
        }
        return value;
    }

    /** Returns {@code value} if it is a member; see {@link #require(String, double)}. */
    public int require(String name, int value) {
        if (!contains(value)) {
            throw new IllegalArgumentException(name + " " + value + " is outside " + (long) min + ".." + (long) max);
        }
        return value;
    }

    @Override
    public String toString() {
        return min + ".." + max;
    }
}
