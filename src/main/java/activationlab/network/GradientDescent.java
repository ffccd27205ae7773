package activationlab.network;

import java.util.Arrays;

/** Moves parameters against their gradients. For one thread. */
final class GradientDescent {
    private final double[] probe;

    /** Makes a mover for rows of at most {@code columns} numbers. */
    GradientDescent(int columns) {
        probe = new double[columns];
    }

    /** Returns whether all gradients are finite. */
    boolean finiteGradients(Parameters parameters) {
        int columns = parameters.columns();
        Arrays.fill(probe, 0, columns, 0);
        for (int r = 0; r < parameters.rows(); r++) {
            watch(parameters.gradients()[r], probe, columns);
        }
        return untouched(columns);
    }

    /** Writes {@code values - rate * gradients} beside the values; returns whether all of it is finite. */
    boolean move(Parameters parameters, double rate) {
        int columns = parameters.columns();
        Arrays.fill(probe, 0, columns, 0);
        for (int r = 0; r < parameters.rows(); r++) {
            double[] next = parameters.next()[r];
            descend(parameters.values()[r], parameters.gradients()[r], next, -rate, columns);
            watch(next, probe, columns);
        }
        return untouched(columns);
    }

    private boolean untouched(int columns) {
        double sum = 0;
        for (int i = 0; i < columns; i++) {
            sum += probe[i];
        }
        return sum == 0;
    }

    private static void descend(double[] values, double[] gradients, double[] next, double factor, int n) {
        for (int i = 0; i < n; i++) {
            next[i] = Math.fma(factor, gradients[i], values[i]);
        }
    }

    // 0 * x is NaN unless x is finite; row by row in parallel sums, because a single running sum would wait for itself.
    private static void watch(double[] row, double[] probe, int n) {
        for (int i = 0; i < n; i++) {
            probe[i] = Math.fma(row[i], 0, probe[i]);
        }
    }
}
