package activationlab.network;

import java.util.Arrays;

/** L2 norms of rows of numbers, safe from overflow and underflow of the squares. For one thread. */
public final class Magnitude {
    // Sums of squares between these have lost nothing to overflow or underflow.
    private static final double SMALL = 1e-200;
    private static final double LARGE = 1e200;

    private final double[] sums;

    /** Makes room for rows of at most {@code columns} numbers. */
    public Magnitude(int columns) {
        sums = new double[columns];
    }

    /**
     * Returns the norm of a block; infinite or NaN if one of its numbers is.
     *
     * @param rows not modified
     * @param count how many rows, from the first
     * @param from the first column
     * @param to the column behind the last
     */
    public double norm(double[][] rows, int count, int from, int to) {
        double sum = squares(rows, count, from, to, 1);
        if (sum > SMALL && sum < LARGE) {
            return Math.sqrt(sum);
        }
        double largest = largest(rows, count, from, to);
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double scale = Math.scalb(1.0, Math.clamp(-Math.getExponent(largest), -1000, 1000));
        return Math.sqrt(squares(rows, count, from, to, scale)) / scale;
    }

    private static double largest(double[][] rows, int count, int from, int to) {
        double largest = 0;
        for (int r = 0; r < count; r++) {
            for (int i = from; i < to; i++) {
                largest = Math.max(largest, Math.abs(rows[r][i]));
            }
        }
        return largest;
    }

    private double squares(double[][] rows, int count, int from, int to, double scale) {
        Arrays.fill(sums, from, to, 0);
        for (int r = 0; r < count; r++) {
            addSquares(rows[r], scale, from, to);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sums[i];
        }
        return sum;
    }

    // One sum per column, because a single running sum would wait for itself.
    private void addSquares(double[] row, double scale, int from, int to) {
        double[] target = sums;
        for (int i = from; i < to; i++) {
            double x = row[i] * scale;
            target[i] = Math.fma(x, x, target[i]);
        }
    }
}
