package activationlab.network;

/**
 * Products of rows summed over the samples, {@code out[o][i] = sum over s of d[o][s] * a[i][s]}, in tiles of 4 x 4: the
 * weight gradients of a narrow layer. For one thread.
 */
final class Dots {
    private final double[][] d;
    private final double[][] a;

    /** Binds the rows, which it does not own and only reads; both are whole groups. */
    Dots(double[][] d, double[][] a) {
        this.d = d;
        this.a = a;
    }

    /**
     * Writes the sums.
     *
     * @param out by row of {@code d}, then row of {@code a}, whole groups of both; modified
     * @param n how many samples
     */
    void multiply(double[][] out, int n) {
        for (int o = 0; o < d.length; o += Rows.GROUP) {
            for (int i = 0; i < a.length; i += Rows.GROUP) {
                tile(out, o, i, n);
            }
        }
    }

    private void tile(double[][] out, int o, int i, int n) {
        double[] d0 = d[o], d1 = d[o + 1], d2 = d[o + 2], d3 = d[o + 3];
        double[] a0 = a[i], a1 = a[i + 1], a2 = a[i + 2], a3 = a[i + 3];
        double s00 = 0, s01 = 0, s02 = 0, s03 = 0;
        double s10 = 0, s11 = 0, s12 = 0, s13 = 0;
        double s20 = 0, s21 = 0, s22 = 0, s23 = 0;
        double s30 = 0, s31 = 0, s32 = 0, s33 = 0;
        for (int s = 0; s < n; s++) {
            double x0 = a0[s], x1 = a1[s], x2 = a2[s], x3 = a3[s];
            double y0 = d0[s], y1 = d1[s], y2 = d2[s], y3 = d3[s];
            s00 = Math.fma(y0, x0, s00);
            s01 = Math.fma(y0, x1, s01);
            s02 = Math.fma(y0, x2, s02);
            s03 = Math.fma(y0, x3, s03);
            s10 = Math.fma(y1, x0, s10);
            s11 = Math.fma(y1, x1, s11);
            s12 = Math.fma(y1, x2, s12);
            s13 = Math.fma(y1, x3, s13);
            s20 = Math.fma(y2, x0, s20);
            s21 = Math.fma(y2, x1, s21);
            s22 = Math.fma(y2, x2, s22);
            s23 = Math.fma(y2, x3, s23);
            s30 = Math.fma(y3, x0, s30);
            s31 = Math.fma(y3, x1, s31);
            s32 = Math.fma(y3, x2, s32);
            s33 = Math.fma(y3, x3, s33);
        }
        store(out[o], i, s00, s01);
        store(out[o], i + 2, s02, s03);
        store(out[o + 1], i, s10, s11);
        store(out[o + 1], i + 2, s12, s13);
        store(out[o + 2], i, s20, s21);
        store(out[o + 2], i + 2, s22, s23);
        store(out[o + 3], i, s30, s31);
        store(out[o + 3], i + 2, s32, s33);
    }

    private static void store(double[] row, int at, double first, double second) {
        row[at] = first;
        row[at + 1] = second;
    }
}
