package activationlab.network;

/**
 * Products of rows summed over the samples, {@code out[o][i] = sum over s of d[o][s] * a[i][s]}: the weight gradients
 * of a narrow layer. Tiles of 4 x 4, 4 x 2, 2 x 4, 1 x 8 and 8 x 1 rows, because at least eight sums have to be on
 * their way at a time to keep the multipliers busy. For one thread.
 */
final class Dots {
    private static final int WIDE = 8;

    private final double[][] d;
    private final double[][] a;
    private final double[][] wideD;
    private final double[][] wideA;
    private final int units;
    private final int inputs;
    private final double[] sums = new double[WIDE];

    /**
     * Binds the rows, which it does not own and only reads; both are whole groups.
     *
     * @param units how many rows of {@code d} have a meaning
     * @param inputs how many rows of {@code a} have a meaning
     */
    Dots(double[][] d, double[][] a, int units, int inputs) {
        this.d = d;
        this.a = a;
        this.units = units;
        this.inputs = inputs;
        wideD = wide(d);
        wideA = wide(a);
    }

    private static double[][] wide(double[][] rows) {
        double[][] wide = new double[(rows.length + WIDE - 1) / WIDE * WIDE][];
        for (int r = 0; r < wide.length; r++) {
            wide[r] = rows[Math.min(r, rows.length - 1)];
        }
        return wide;
    }

    /**
     * Writes the sums.
     *
     * @param out by row of {@code d}, then row of {@code a}; modified
     * @param n how many samples
     */
    void multiply(double[][] out, int n) {
        if (inputs == 1) {
            oneColumn(out, n);
            return;
        }
        int o = 0;
        for (; units - o > 2; o += Rows.GROUP) {
            fourRows(out, o, n);
        }
        if (units - o == 2) {
            for (int i = 0; i < inputs; i += Rows.GROUP) {
                twoByFour(out, o, i, n);
            }
        } else if (units - o == 1) {
            oneRow(out[o], d[o], n);
        }
    }

    private void oneColumn(double[][] out, int n) {
        for (int o = 0; o < units; o += WIDE) {
            oneByEight(a[0], wideD, o, n);
            for (int k = 0; k < Math.min(WIDE, units - o); k++) {
                out[o + k][0] = sums[k];
            }
        }
    }

    private void oneRow(double[] out, double[] row, int n) {
        for (int i = 0; i < inputs; i += WIDE) {
            oneByEight(row, wideA, i, n);
            System.arraycopy(sums, 0, out, i, Math.min(WIDE, inputs - i));
        }
    }

    private void fourRows(double[][] out, int o, int n) {
        int i = 0;
        for (; inputs - i > 2; i += Rows.GROUP) {
            fourByFour(out, o, i, n);
        }
        if (i < inputs) {
            fourByTwo(out, o, i, n);
        }
    }

    private void fourByFour(double[][] out, int o, int i, int n) {
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

    private void fourByTwo(double[][] out, int o, int i, int n) {
        double[] d0 = d[o], d1 = d[o + 1], d2 = d[o + 2], d3 = d[o + 3];
        double[] a0 = a[i], a1 = a[i + 1];
        double s00 = 0, s01 = 0;
        double s10 = 0, s11 = 0;
        double s20 = 0, s21 = 0;
        double s30 = 0, s31 = 0;
        for (int s = 0; s < n; s++) {
            double x0 = a0[s], x1 = a1[s];
            s00 = Math.fma(d0[s], x0, s00);
            s01 = Math.fma(d0[s], x1, s01);
            s10 = Math.fma(d1[s], x0, s10);
            s11 = Math.fma(d1[s], x1, s11);
            s20 = Math.fma(d2[s], x0, s20);
            s21 = Math.fma(d2[s], x1, s21);
            s30 = Math.fma(d3[s], x0, s30);
            s31 = Math.fma(d3[s], x1, s31);
        }
        store(out[o], i, s00, s01);
        store(out[o + 1], i, s10, s11);
        store(out[o + 2], i, s20, s21);
        store(out[o + 3], i, s30, s31);
    }

    private void twoByFour(double[][] out, int o, int i, int n) {
        double[] d0 = d[o], d1 = d[o + 1];
        double[] a0 = a[i], a1 = a[i + 1], a2 = a[i + 2], a3 = a[i + 3];
        double s00 = 0, s01 = 0, s02 = 0, s03 = 0;
        double s10 = 0, s11 = 0, s12 = 0, s13 = 0;
        for (int s = 0; s < n; s++) {
            double y0 = d0[s], y1 = d1[s];
            s00 = Math.fma(y0, a0[s], s00);
            s01 = Math.fma(y0, a1[s], s01);
            s02 = Math.fma(y0, a2[s], s02);
            s03 = Math.fma(y0, a3[s], s03);
            s10 = Math.fma(y1, a0[s], s10);
            s11 = Math.fma(y1, a1[s], s11);
            s12 = Math.fma(y1, a2[s], s12);
            s13 = Math.fma(y1, a3[s], s13);
        }
        store(out[o], i, s00, s01);
        store(out[o], i + 2, s02, s03);
        store(out[o + 1], i, s10, s11);
        store(out[o + 1], i + 2, s12, s13);
    }

    /** Writes {@code sums}: those of one row and eight others. */
    private void oneByEight(double[] row, double[][] eight, int i, int n) {
        double[] a0 = eight[i], a1 = eight[i + 1], a2 = eight[i + 2], a3 = eight[i + 3];
        double[] a4 = eight[i + 4], a5 = eight[i + 5], a6 = eight[i + 6], a7 = eight[i + 7];
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
        double s4 = 0, s5 = 0, s6 = 0, s7 = 0;
        for (int s = 0; s < n; s++) {
            double y = row[s];
            s0 = Math.fma(y, a0[s], s0);
            s1 = Math.fma(y, a1[s], s1);
            s2 = Math.fma(y, a2[s], s2);
            s3 = Math.fma(y, a3[s], s3);
            s4 = Math.fma(y, a4[s], s4);
            s5 = Math.fma(y, a5[s], s5);
            s6 = Math.fma(y, a6[s], s6);
            s7 = Math.fma(y, a7[s], s7);
        }
        sums[0] = s0;
        sums[1] = s1;
        sums[2] = s2;
        sums[3] = s3;
        sums[4] = s4;
        sums[5] = s5;
        sums[6] = s6;
        sums[7] = s7;
    }

    private static void store(double[] row, int at, double first, double second) {
        if (at < row.length) {
            row[at] = first;
            row[at + 1] = second;
        }
    }
}
