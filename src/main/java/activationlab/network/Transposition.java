package activationlab.network;

/** Copies rows into columns. Works on rows that it does not own; for one thread. */
final class Transposition {
    private final double[][] in;
    private final double[][] out;

    /**
     * Binds the rows.
     *
     * @param in rows that are read, whole groups
     * @param out rows that are written, as many as a row of {@code in} is long
     */
    Transposition(double[][] in, double[][] out) {
        this.in = in;
        this.out = out;
    }

    /** Writes the first {@code n} rows of {@code out}. */
    void copy(int n) {
        for (int i = 0; i < in.length; i += Rows.GROUP) {
            group(i, n);
        }
    }

    private void group(int i, int n) {
        double[] a0 = in[i], a1 = in[i + 1], a2 = in[i + 2], a3 = in[i + 3];
        for (int s = 0; s < n; s++) {
            double[] row = out[s];
            row[i] = a0[s];
            row[i + 1] = a1[s];
            row[i + 2] = a2[s];
            row[i + 3] = a3[s];
        }
    }
}
