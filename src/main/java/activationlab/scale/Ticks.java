package activationlab.scale;

import java.util.Arrays;
import java.util.List;

/**
 * The marked values of an axis with their texts, and the unmarked minor ones between them. Immutable, safe on any
 * thread.
 */
public final class Ticks {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int MINOR_LIMIT = 200;

    private final double[] values;
    private final List<String> texts;
    private final double[] minor;

    private Ticks(double[] values, List<String> texts, double[] minor) {
        this.values = values;
        this.texts = List.copyOf(texts);
        this.minor = minor;
    }

    /** Returns ticks at multiples of 1, 2 or 5 times a power of ten, at most {@code most}, but at least one step. */
    public static Ticks linear(Range range, int most) {
        double step = step(range.length() / Math.max(1, most - 1));
        double[] values = multiples(range, step);
        while (values.length > Math.max(2, most)) {
            step = step(step * 1.5);
            values = multiples(range, step);
        }
        return new Ticks(values, NumberText.linear(values, step), new double[0]);
    }

    /** Returns the smallest clean step (1, 2 or 5 times a power of ten) that is at least {@code least}. */
    public static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : STEPS) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static double[] multiples(Range range, double step) {
        double slack = 1e-9;
        double first = Math.ceil(range.min() / step - slack);
        int count = (int) Math.max(0, Math.floor(range.max() / step + slack) - first + 1);
        double[] values = new double[count];
        // A step below one is divided by its reciprocal, so that 3 * 0.1 is 0.3 and not 0.30000000000000004.
        double inverse = Math.rint(1 / step);
        boolean reciprocal = step < 1 && inverse < 1e15;
        Arrays.setAll(values, i -> reciprocal ? (first + i) / inverse + 0.0 : (first + i) * step + 0.0);
        return values;
    }

    /**
     * Returns ticks at powers of ten; every second, third... one when there are too many. Less than two decades are
     * marked at 1, 2 and 5 times a power, less than one like a linear axis.
     *
     * @throws IllegalArgumentException if the range is not positive
     */
    public static Ticks log(Range range, int most) {
        if (range.min() <= 0) {
            throw new IllegalArgumentException("logarithmic range " + range + " is not above 0");
        }
        int first = (int) Math.ceil(Math.log10(range.min()) - 1e-9);
        int last = (int) Math.floor(Math.log10(range.max()) + 1e-9);
        if (last - first < 1) {
            Ticks close = linear(range, most);
            return new Ticks(close.values, close.texts, minorOfDecades(range, first - 1, last + 1));
        }
        int stride = 1;
        while ((last - first) / stride + 1 > Math.max(2, most)) {
            stride = stride == 1 ? 2 : stride == 2 ? 3 : stride + 3;
        }
        return decades(range, first, last, stride);
    }

    private static Ticks decades(Range range, int first, int last, int stride) {
        int start = Math.ceilDiv(first, stride) * stride;
        double[] values = new double[Math.max(0, (last - start) / stride + 1)];
        Arrays.setAll(values, i -> Math.pow(10, start + i * stride));
        double[] minor = stride == 1 ? minorOfDecades(range, first - 1, last) : powers(first, last);
        return new Ticks(values, NumberText.powers(start, stride, values.length), minor);
    }

    private static double[] minorOfDecades(Range range, int first, int last) {
        double[] minor = new double[Math.min(MINOR_LIMIT, (last - first + 1) * 8)];
        int count = 0;
        for (int decade = first; decade <= last && count + 8 <= minor.length; decade++) {
            for (int digit = 2; digit <= 9; digit++) {
                double value = digit * Math.pow(10, decade);
                if (range.contains(value)) {
                    minor[count++] = value;
                }
            }
        }
        return Arrays.copyOf(minor, count);
    }

    private static double[] powers(int first, int last) {
        double[] minor = new double[last - first + 1];
        Arrays.setAll(minor, i -> Math.pow(10, first + i));
        return minor;
    }

    /** Returns a tick for each name inside the range, name i at value i; only every n-th when there are too many. */
    public static Ticks categories(List<String> names, Range range, int most) {
        int stride = Math.max(1, Math.ceilDiv(names.size(), Math.max(1, most)));
        int first = (int) Math.clamp(Math.ceil(range.min()), 0, names.size());
        int last = (int) Math.clamp(Math.floor(range.max()), -1, names.size() - 1);
        int start = Math.ceilDiv(first, stride) * stride;
        double[] values = new double[Math.max(0, Math.floorDiv(last - start, stride) + 1)];
        Arrays.setAll(values, i -> start + i * stride);
        List<String> texts =
                Arrays.stream(values).mapToObj(value -> names.get((int) value)).toList();
        return new Ticks(values, texts, new double[0]);
    }

    /** Returns the number of marked values. */
    public int size() {
        return values.length;
    }

    /** Returns a marked value. */
    public double value(int index) {
        return values[index];
    }

    /** Returns the text at a marked value. */
    public String text(int index) {
        return texts.get(index);
    }

    /** Returns the number of minor values. */
    public int minorSize() {
        return minor.length;
    }

    /** Returns a minor value. */
    public double minor(int index) {
        return minor[index];
    }
}
