package activationlab.network;

import java.util.Arrays;

/** Numbers that training moves, in rows, with their gradients and what an optimizer remembers. For one thread. */
final class Parameters {
    // Sums of squares between these have lost nothing to overflow or underflow.
    private static final double SMALL = 1e-200;
    private static final double LARGE = 1e200;

    private final int rows;
    private final int columns;
    private final double[][] gradients;
    private final double[] sums;
    // Room for directions other than the gradients; empty until they are wanted.
    private double[][] own = {};
    private boolean followsOwn;
    private final Turns values;
    private final Turns[] memories;

    /**
     * Allocates numbers that are all 0.
     *
     * @param memories how many numbers the optimizer remembers of each
     */
    Parameters(int rows, int columns, int memories) {
        this.rows = rows;
        this.columns = columns;
        gradients = Rows.allocate(rows, columns);
        sums = new double[columns];
        values = new Turns(rows, columns);
        this.memories = new Turns[memories];
        for (int m = 0; m < memories; m++) {
            this.memories[m] = new Turns(rows, columns);
        }
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    Turns values() {
        return values;
    }

    Turns memory(int index) {
        return memories[index];
    }

    /** Returns the gradient of the loss by each value. */
    double[][] gradients() {
        return gradients;
    }

    /** Returns what the optimizer follows: the gradients, or what regularization has made of them. */
    double[][] directions() {
        return followsOwn ? own : gradients;
    }

    /** Makes the optimizer follow the gradients. */
    void followGradients() {
        followsOwn = false;
    }

    /** Makes the optimizer follow rows of their own; returns them, to be written before every step. */
    double[][] ownDirections() {
        if (own.length == 0) {
            own = Rows.allocate(rows, columns);
        }
        followsOwn = true;
        return own;
    }

    /** Makes what a step has written the numbers in use. */
    void forth() {
        values.forth();
        for (Turns memory : memories) {
            memory.forth();
        }
    }

    /** Takes the latest step back; once only. */
    void back() {
        values.back();
        for (Turns memory : memories) {
            memory.back();
        }
    }

    boolean gradientsFinite() {
        return Rows.finite(gradients, rows, columns);
    }

    boolean nextFinite() {
        return Rows.finite(values.next(), rows, columns);
    }

    /** Returns the L2 norm of the gradients in some columns, safe from overflow and underflow of the squares. */
    double gradientNorm(int from, int to) {
        double sum = squares(from, to, 1);
        if (sum > SMALL && sum < LARGE) {
            return Math.sqrt(sum);
        }
        double largest = largestGradient(from, to);
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double scale = Math.scalb(1.0, Math.clamp(-Math.getExponent(largest), -1000, 1000));
        return Math.sqrt(squares(from, to, scale)) / scale;
    }

    private double largestGradient(int from, int to) {
        double largest = 0;
        for (int r = 0; r < rows; r++) {
            for (int i = from; i < to; i++) {
                largest = Math.max(largest, Math.abs(gradients[r][i]));
            }
        }
        return largest;
    }

    private double squares(int from, int to, double scale) {
        Arrays.fill(sums, from, to, 0);
        for (int r = 0; r < rows; r++) {
            addSquares(gradients[r], scale, from, to);
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
