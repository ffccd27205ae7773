package activationlab.network;

/** Numbers that training moves, in rows, with their gradients and what an optimizer remembers. For one thread. */
final class Parameters {
    private final int rows;
    private final int columns;
    private final double[][] gradients;
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
        double largest = 0;
        for (int r = 0; r < rows; r++) {
            for (int i = from; i < to; i++) {
                largest = Math.max(largest, Math.abs(gradients[r][i]));
            }
        }
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double scale = Math.scalb(1.0, Math.clamp(-Math.getExponent(largest), -1000, 1000));
        double sum = 0;
        for (int r = 0; r < rows; r++) {
            sum += squares(gradients[r], from, to, scale);
        }
        return Math.sqrt(sum) / scale;
    }

    private static double squares(double[] row, int from, int to, double scale) {
        double even = 0;
        double odd = 0;
        int pairs = to - (to - from & 1);
        for (int i = from; i < pairs; i += 2) {
            double x = row[i] * scale;
            double y = row[i + 1] * scale;
            even = Math.fma(x, x, even);
            odd = Math.fma(y, y, odd);
        }
        double last = pairs < to ? row[pairs] * scale : 0;
        return Math.fma(last, last, even + odd);
    }
}
