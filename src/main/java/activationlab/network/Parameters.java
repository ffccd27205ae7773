package activationlab.network;

/**
 * Numbers that training moves, in rows, with their gradients. A step writes the moved numbers beside the old ones; they
 * take effect when the whole network accepts them, so a step that went wrong leaves no trace. For one thread.
 */
final class Parameters {
    private final int rows;
    private final int columns;
    private final double[][] gradients;
    private double[][] values;
    private double[][] next;

    Parameters(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        gradients = Rows.allocate(rows, columns);
        values = Rows.allocate(rows, columns);
        next = Rows.allocate(rows, columns);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** Returns the rows in use; the array is another one after {@link #accept()}. */
    double[][] values() {
        return values;
    }

    /** Returns the rows that the next step writes. */
    double[][] next() {
        return next;
    }

    /** Returns the gradient of the loss by each value. */
    double[][] gradients() {
        return gradients;
    }

    /** Makes the moved numbers the ones in use, or, called again before another move, the ones from before. */
    void accept() {
        double[][] old = values;
        values = next;
        next = old;
    }

    boolean gradientsFinite() {
        return Rows.finite(gradients, rows, columns);
    }

    boolean nextFinite() {
        return Rows.finite(next, rows, columns);
    }

    /** Returns the L2 norm of the gradient, safe from overflow and underflow of the squares. */
    double gradientNorm() {
        double largest = largestGradient();
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        int exponent = Math.getExponent(largest);
        double scale = Math.scalb(1.0, Math.clamp(-exponent, -1000, 1000));
        double sum = 0;
        for (int r = 0; r < rows; r++) {
            sum += squares(gradients[r], scale, columns);
        }
        return Math.sqrt(sum) / scale;
    }

    private double largestGradient() {
        double largest = 0;
        for (int r = 0; r < rows; r++) {
            for (int i = 0; i < columns; i++) {
                largest = Math.max(largest, Math.abs(gradients[r][i]));
            }
        }
        return largest;
    }

    private static double squares(double[] row, double scale, int n) {
        double even = 0;
        double odd = 0;
        int pairs = n & ~1;
        for (int i = 0; i < pairs; i += 2) {
            double x = row[i] * scale;
            double y = row[i + 1] * scale;
            even = Math.fma(x, x, even);
            odd = Math.fma(y, y, odd);
        }
        double last = pairs < n ? row[pairs] * scale : 0;
        return Math.fma(last, last, even + odd);
    }
}
