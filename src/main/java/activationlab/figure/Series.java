package activationlab.figure;

import java.util.Arrays;

/**
 * Points (x, y) in order. A pair with NaN or an infinite number breaks the line drawn through them.
 * Immutable as long as nobody writes to wrapped arrays; then safe on any thread.
 */
public final class Series {
    /** No points. */
    public static final Series EMPTY = new Series(new double[0], new double[0], 0);

    private final double[] x;
    private final double[] y;
    private final int size;

    private Series(double[] x, double[] y, int size) {
        this.x = x;
        this.y = y;
        this.size = size;
    }

    /** Returns a series of copies; the arrays stay the caller's. */
    public static Series copyOf(double[] x, double[] y, int size) {
        requireSize(x, y, size);
        return new Series(Arrays.copyOf(x, size), Arrays.copyOf(y, size), size);
    }

    /** Returns a series of copies; the arrays stay the caller's. */
    public static Series of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x for " + y.length + " y, wanted as many");
        }
        return copyOf(x, y, x.length);
    }

    /** Returns a series that reads the arrays themselves: give them away and never write to them again. */
    public static Series wrap(double[] x, double[] y, int size) {
        requireSize(x, y, size);
        return new Series(x, y, size);
    }

    /** Returns the points (0, y[0]), (1, y[1])..., for bars and layers. */
    public static Series indexed(double... y) {
        double[] x = new double[y.length];
        Arrays.setAll(x, i -> i);
        return new Series(x, y.clone(), y.length);
    }

    private static void requireSize(double[] x, double[] y, int size) {
        if (size < 0 || size > x.length || size > y.length) {
            throw new IllegalArgumentException(
                    size + " points from " + x.length + " x and " + y.length + " y, wanted at most the shorter");
        }
    }

    /** Returns the number of points. */
    public int size() {
        return size;
    }

    /** Returns the x of point {@code index}. */
    public double x(int index) {
        return x[index];
    }

    /** Returns the y of point {@code index}. */
    public double y(int index) {
        return y[index];
    }
}
