package activationlab.scale;

/**
 * Equal steps are equal lengths.
 *
 * @param range the values at both ends
 * @param start the length of {@code range.min()}
 * @param end the length of {@code range.max()}; may be less than {@code start}
 */
public record LinearScale(Range range, double start, double end) implements Scale {
    @Override
    public double length(double value) {
        return start + (value - range.min()) / range.length() * (end - start);
    }

    @Override
    public double value(double length) {
        return range.min() + (length - start) / (end - start) * range.length();
    }
}
