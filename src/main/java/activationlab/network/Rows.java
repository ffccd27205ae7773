package activationlab.network;

import java.util.Arrays;

/**
 * Rows of numbers in groups of four, which is what the kernels work on. One {@code double[]} per row: the just-in-time
 * compiler vectorizes loops over the same index of separate arrays, but not loops over one flat array with offsets.
 */
final class Rows {
    /** Rows per group. */
    static final int GROUP = 4;

    private Rows() {}

    /** Returns {@code count} rounded up to whole groups. */
    static int padded(int count) {
        return (count + GROUP - 1) / GROUP * GROUP;
    }

    /**
     * Allocates rows of zeros. The rows that fill up the last group are one and the same array: where kernels read,
     * nobody writes it and it stays zero; where kernels write, nobody reads it.
     *
     * @param count how many rows have a meaning
     * @param length numbers per row, rounded up to whole groups
     */
    static double[][] allocate(int count, int length) {
        double[][] rows = new double[padded(count)][];
        double[] filler = new double[padded(length)];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = r < count ? new double[padded(length)] : filler;
        }
        return rows;
    }

    /** Returns the first {@code count} of {@code rows}, filled up to whole groups with a row of zeros. */
    static double[][] view(double[][] rows, int count) {
        double[][] view = new double[padded(count)][];
        double[] filler = new double[rows[0].length];
        for (int r = 0; r < view.length; r++) {
            view[r] = r < count ? rows[r] : filler;
        }
        return view;
    }

    /** Sets the first {@code n} numbers of the rows from {@code from} to the end of its group to 0. */
    static void clearRows(double[][] rows, int from, int n) {
        for (int r = from; r < padded(from); r++) {
            Arrays.fill(rows[r], 0, n, 0);
        }
    }

    /** Sets the numbers from {@code from} to the end of its group to 0 in the first {@code count} rows. */
    static void clearRest(double[][] rows, int count, int from) {
        for (int r = 0; r < count; r++) {
            Arrays.fill(rows[r], from, padded(from), 0);
        }
    }

    /** Returns the sum of {@code 0 * x}: 0 if all numbers are finite, NaN otherwise. */
    static double probe(double[] row, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum = Math.fma(row[i], 0, sum);
        }
        return sum;
    }

    /** Returns whether the first {@code n} numbers of the first {@code count} rows are finite. */
    static boolean finite(double[][] rows, int count, int n) {
        double sum = 0;
        for (int r = 0; r < count; r++) {
            sum += probe(rows[r], n);
        }
        return sum == 0;
    }
}
