package activationlab.network;

/**
 * What a layer computes forwards: {@code out[o] = start[o] + sum over i of c[o][i] * in[i]}, in
 * tiles of 4 x 4 rows, of 4 x 2 for one or two inputs, of 1 x 4 for a single unit. Each number is the same chain of
 * fused multiply-adds whatever the machine. For one thread.
 *
 * <p>The kernels are small enough to be compiled as a whole, and keep rows and coefficients in local variables:
 * only then is their loop vectorized.
 */
final class Product {
    private final double[][] out;
    private final double[][] in;
    private final boolean single;

    /**
     * Binds the rows, which it does not own.
     *
     * @param out rows that are written, whole groups
     * @param in rows that are read, whole groups
     * @param units how many rows of {@code out} have a meaning
     */
    Product(double[][] out, double[][] in, int units) {
        this.out = out;
        this.in = in;
        single = units == 1;
    }

    /**
     * Writes the sums.
     *
     * @param c coefficients by row of {@code out}, then row of {@code in}; not modified
     * @param start what each sum starts from, by row of {@code out}; not modified
     * @param terms how many rows of {@code in} are used, rounded up to whole groups
     * @param n how many numbers of each row
     */
    void multiply(double[][] c, double[] start, int terms, int n) {
        if (single) {
            singleUnit(c[0], start[0], terms, n);
            return;
        }
        if (terms <= 2) {
            pairs(c, start, n);
            return;
        }
        for (int o = 0; o < out.length; o += Rows.GROUP) {
            first(c, start, o, n);
            for (int i = Rows.GROUP; i < terms; i += Rows.GROUP) {
                add(c, o, i, n);
            }
        }
    }

    private void first(double[][] c, double[] start, int o, int n) {
        double[] a0 = in[0], a1 = in[1], a2 = in[2], a3 = in[3];
        double[] z0 = out[o], z1 = out[o + 1], z2 = out[o + 2], z3 = out[o + 3];
        double[] c0 = c[o], c1 = c[o + 1], c2 = c[o + 2], c3 = c[o + 3];
        double c00 = c0[0], c01 = c0[1], c02 = c0[2], c03 = c0[3];
        double c10 = c1[0], c11 = c1[1], c12 = c1[2], c13 = c1[3];
        double c20 = c2[0], c21 = c2[1], c22 = c2[2], c23 = c2[3];
        double c30 = c3[0], c31 = c3[1], c32 = c3[2], c33 = c3[3];
        double s0 = start[o], s1 = start[o + 1], s2 = start[o + 2], s3 = start[o + 3];
        for (int s = 0; s < n; s++) {
            double x0 = a0[s], x1 = a1[s], x2 = a2[s], x3 = a3[s];
            z0[s] = Math.fma(c03, x3, Math.fma(c02, x2, Math.fma(c01, x1, Math.fma(c00, x0, s0))));
            z1[s] = Math.fma(c13, x3, Math.fma(c12, x2, Math.fma(c11, x1, Math.fma(c10, x0, s1))));
            z2[s] = Math.fma(c23, x3, Math.fma(c22, x2, Math.fma(c21, x1, Math.fma(c20, x0, s2))));
            z3[s] = Math.fma(c33, x3, Math.fma(c32, x2, Math.fma(c31, x1, Math.fma(c30, x0, s3))));
        }
    }

    private void add(double[][] c, int o, int i, int n) {
        double[] a0 = in[i], a1 = in[i + 1], a2 = in[i + 2], a3 = in[i + 3];
        double[] z0 = out[o], z1 = out[o + 1], z2 = out[o + 2], z3 = out[o + 3];
        double[] c0 = c[o], c1 = c[o + 1], c2 = c[o + 2], c3 = c[o + 3];
        double c00 = c0[i], c01 = c0[i + 1], c02 = c0[i + 2], c03 = c0[i + 3];
        double c10 = c1[i], c11 = c1[i + 1], c12 = c1[i + 2], c13 = c1[i + 3];
        double c20 = c2[i], c21 = c2[i + 1], c22 = c2[i + 2], c23 = c2[i + 3];
        double c30 = c3[i], c31 = c3[i + 1], c32 = c3[i + 2], c33 = c3[i + 3];
        for (int s = 0; s < n; s++) {
            double x0 = a0[s], x1 = a1[s], x2 = a2[s], x3 = a3[s];
            z0[s] = Math.fma(c03, x3, Math.fma(c02, x2, Math.fma(c01, x1, Math.fma(c00, x0, z0[s]))));
            z1[s] = Math.fma(c13, x3, Math.fma(c12, x2, Math.fma(c11, x1, Math.fma(c10, x0, z1[s]))));
            z2[s] = Math.fma(c23, x3, Math.fma(c22, x2, Math.fma(c21, x1, Math.fma(c20, x0, z2[s]))));
            z3[s] = Math.fma(c33, x3, Math.fma(c32, x2, Math.fma(c31, x1, Math.fma(c30, x0, z3[s]))));
        }
    }

    private void pairs(double[][] c, double[] start, int n) {
        for (int o = 0; o < out.length; o += Rows.GROUP) {
            pair(c, start, o, n);
        }
    }

    private void pair(double[][] c, double[] start, int o, int n) {
        double[] a0 = in[0], a1 = in[1];
        double[] z0 = out[o], z1 = out[o + 1], z2 = out[o + 2], z3 = out[o + 3];
        double[] c0 = c[o], c1 = c[o + 1], c2 = c[o + 2], c3 = c[o + 3];
        double c00 = c0[0], c01 = c0[1];
        double c10 = c1[0], c11 = c1[1];
        double c20 = c2[0], c21 = c2[1];
        double c30 = c3[0], c31 = c3[1];
        double s0 = start[o], s1 = start[o + 1], s2 = start[o + 2], s3 = start[o + 3];
        for (int s = 0; s < n; s++) {
            double x0 = a0[s], x1 = a1[s];
            z0[s] = Math.fma(c01, x1, Math.fma(c00, x0, s0));
            z1[s] = Math.fma(c11, x1, Math.fma(c10, x0, s1));
            z2[s] = Math.fma(c21, x1, Math.fma(c20, x0, s2));
            z3[s] = Math.fma(c31, x1, Math.fma(c30, x0, s3));
        }
    }

    private void singleUnit(double[] c, double start, int terms, int n) {
        firstOfSingle(c, start, n);
        for (int i = Rows.GROUP; i < terms; i += Rows.GROUP) {
            addToSingle(c, i, n);
        }
    }

    private void firstOfSingle(double[] c, double start, int n) {
        double[] a0 = in[0], a1 = in[1], a2 = in[2], a3 = in[3];
        double[] z = out[0];
        double c0 = c[0], c1 = c[1], c2 = c[2], c3 = c[3];
        for (int s = 0; s < n; s++) {
            z[s] = Math.fma(c3, a3[s], Math.fma(c2, a2[s], Math.fma(c1, a1[s], Math.fma(c0, a0[s], start))));
        }
    }

    private void addToSingle(double[] c, int i, int n) {
        double[] a0 = in[i], a1 = in[i + 1], a2 = in[i + 2], a3 = in[i + 3];
        double[] z = out[0];
        double c0 = c[i], c1 = c[i + 1], c2 = c[i + 2], c3 = c[i + 3];
        for (int s = 0; s < n; s++) {
            z[s] = Math.fma(c3, a3[s], Math.fma(c2, a2[s], Math.fma(c1, a1[s], Math.fma(c0, a0[s], z[s]))));
        }
    }
}
