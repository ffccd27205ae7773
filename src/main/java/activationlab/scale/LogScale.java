package activationlab.scale;

/**
 * Equal factors are equal lengths. Zero lies infinitely far below the start, negative values nowhere (NaN). Immutable,
 * safe on any thread.
 */
public final class LogScale implements Scale {
    private final Range range;
    private final double start;
    private final double lowest;
    private final double lengthPerLog;

    /**
     * Lays a range between two lengths.
     *
     * @param range the values at both ends, positive
     * @param start the length of {@code range.min()}
     * @param end the length of {@code range.max()}; may be less than {@code start}
     */
    public LogScale(Range range, double start, double end) {
        if (range.min() <= 0) {
            throw new IllegalArgumentException("logarithmic range " + range + " is not above 0");
        }
        this.range = range;
        this.start = start;
        this.lowest = Math.log(range.min());
        this.lengthPerLog = (end - start) / (Math.log(range.max()) - lowest);
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public double length(double value) {
        return start + (Math.log(value) - lowest) * lengthPerLog;
    }

    @Override
    public double value(double length) {
        return Math.exp(lowest + (length - start) / lengthPerLog);
    }
}
