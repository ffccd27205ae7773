package activationlab.scale;

/**
 * Equal factors are equal lengths. Zero lies infinitely far below the start, negative values nowhere (NaN).
 *
 * @param range the values at both ends, positive
 * @param start the length of {@code range.min()}
 * @param end the length of {@code range.max()}; may be less than {@code start}
 */
public record LogScale(Range range, double start, double end) implements Scale {
    public LogScale {
        if (range.min() <= 0) {
            throw new IllegalArgumentException("logarithmic range " + range + " is not above 0");
        }
    }

    @Override
    public double length(double value) {
        double lowest = Math.log(range.min());
        return start + (Math.log(value) - lowest) / (Math.log(range.max()) - lowest) * (end - start);
    }

    @Override
    public double value(double length) {
        double lowest = Math.log(range.min());
        return Math.exp(lowest + (length - start) / (end - start) * (Math.log(range.max()) - lowest));
    }
}
