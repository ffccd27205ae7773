package activationlab.scale;

/** Ranges for axes that hold given numbers and end where a reader expects it. */
public final class CleanRange {
    private static final double SMALLEST_POWER = 1e-300;

    private CleanRange() {}

    /** Returns the range from whole ticks to whole ticks around two finite numbers, for about {@code most} ticks. */
    public static Range around(double low, double high, int most) {
        double span = high > low ? high - low : Math.max(1e-9, Math.abs(high));
        double step = Ticks.step(span / Math.max(1, most - 1));
        double min = Math.floor(low / step + 1e-9) * step;
        double max = Math.ceil(high / step - 1e-9) * step;
        return Range.of(min, max > min ? max : min + step);
    }

    /** Returns the range as far below zero as above that holds two finite numbers. */
    public static Range symmetric(double low, double high) {
        double most = Math.max(Math.abs(low), Math.abs(high));
        return most > 0 ? Range.of(-most, most) : Range.of(-1, 1);
    }

    /** Returns the range from a whole power of ten to a whole power of ten around two positive numbers. */
    public static Range decades(double low, double high) {
        double first = Math.floor(Math.log10(Math.max(SMALLEST_POWER, low)) + 1e-9);
        double last = Math.ceil(Math.log10(Math.max(SMALLEST_POWER, high)) - 1e-9);
        return Range.of(Math.pow(10, first), Math.pow(10, Math.max(last, first + 1)));
    }
}
