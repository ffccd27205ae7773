package activationlab.network;

/**
 * What a layer passes backwards: {@code out[o] = sum over i of c[i][o] * in[i]}, in
 * tiles of 4 x 4 rows, of 4 x 2 for one or two terms. Each number is the same chain of fused multiply-adds whatever the
 * machine. For one thread.
 *
 * <p>The kernels are small enough to be compiled as a whole, and keep rows and coefficients in local variables:
 * only then is their loop vectorized.
 */
final class TransposedProduct {
    private final double[][] out;
    private final boolean few;

    /**
     * Binds the rows that are written, which it does not own.
     *
     * @param out whole groups
     * @param terms how many of the rows that are read have a meaning
     */
    TransposedProduct(double[][] out, int terms) {
        this.out = out;
        few = terms <= 2;
    }

    /**
     * Writes the sums.
     *
     * @param c coefficients by row of {@code in}, then row of {@code out}; not modified
     * @param in rows that are read, whole groups; not modified
     * @param n how many numbers of each row
     */
    void multiply(double[][] c, double[][] in, int n) {
        for (int o = 0; o < out.length; o += Rows.GROUP) {
            if (few) {
                pair(c, in, o, n);
                continue;
            }
            first(c, in, o, n);
            for (int i = Rows.GROUP; i < in.length; i += Rows.GROUP) {
                add(c, in, o, i, n);
            }
        }
    }

    private void first(double[][] c, double[][] in, int o, int n) {
        double[] a0 = in[0], a1 = in[1], a2 = in[2], a3 = in[3];
        double[] z0 = out[o], z1 = out[o + 1], z2 = out[o + 2], z3 = out[o + 3];
        double[] c0 = c[0], c1 = c[1], c2 = c[2], c3 = c[3];
        double c00 = c0[o], c01 = c1[o], c02 = c2[o], c03 = c3[o];
        double c10 = c0[o + 1], c11 = c1[o + 1], c12 = c2[o + 1], c13 = c3[o + 1];
        double c20 = c0[o + 2], c21 = c1[o + 2], c22 = c2[o + 2], c23 = c3[o + 2];
        double c30 = c0[o + 3], c31 = c1[o + 3], c32 = c2[o + 3], c33 = c3[o + 3];
        for (int s = 0; s < n; s++) {
            double x0 = a0[s], x1 = a1[s], x2 = a2[s], x3 = a3[s];
            z0[s] = Math.fma(c03, x3, Math.fma(c02, x2, Math.fma(c01, x1, c00 * x0)));
            z1[s] = Math.fma(c13, x3, Math.fma(c12, x2, Math.fma(c11, x1, c10 * x0)));
            z2[s] = Math.fma(c23, x3, Math.fma(c22, x2, Math.fma(c21, x1, c20 * x0)));
            z3[s] = Math.fma(c33, x3, Math.fma(c32, x2, Math.fma(c31, x1, c30 * x0)));
        }
    }

    private void add(double[][] c, double[][] in, int o, int i, int n) {
        double[] a0 = in[i], a1 = in[i + 1], a2 = in[i + 2], a3 = in[i + 3];
        double[] z0 = out[o], z1 = out[o + 1], z2 = out[o + 2], z3 = out[o + 3];
        double[] c0 = c[i], c1 = c[i + 1], c2 = c[i + 2], c3 = c[i + 3];
        double c00 = c0[o], c01 = c1[o], c02 = c2[o], c03 = c3[o];
        double c10 = c0[o + 1], c11 = c1[o + 1], c12 = c2[o + 1], c13 = c3[o + 1];
        double c20 = c0[o + 2], c21 = c1[o + 2], c22 = c2[o + 2], c23 = c3[o + 2];
        double c30 = c0[o + 3], c31 = c1[o + 3], c32 = c2[o + 3], c33 = c3[o + 3];
        for (int s = 0; s < n; s++) {
            double x0 = a0[s], x1 = a1[s], x2 = a2[s], x3 = a3[s];
            z0[s] = Math.fma(c03, x3, Math.fma(c02, x2, Math.fma(c01, x1, Math.fma(c00, x0, z0[s]))));
            z1[s] = Math.fma(c13, x3, Math.fma(c12, x2, Math.fma(c11, x1, Math.fma(c10, x0, z1[s]))));
            z2[s] = Math.fma(c23, x3, Math.fma(c22, x2, Math.fma(c21, x1, Math.fma(c20, x0, z2[s]))));
            z3[s] = Math.fma(c33, x3, Math.fma(c32, x2, Math.fma(c31, x1, Math.fma(c30, x0, z3[s]))));
        }
    }

    private void pair(double[][] c, double[][] in, int o, int n) {
        double[] a0 = in[0], a1 = in[1];
        double[] z0 = out[o], z1 = out[o + 1], z2 = out[o + 2], z3 = out[o + 3];
        double[] c0 = c[0], c1 = c[1];
        double c00 = c0[o], c01 = c1[o];
        double c10 = c0[o + 1], c11 = c1[o + 1];
        double c20 = c0[o + 2], c21 = c1[o + 2];
        double c30 = c0[o + 3], c31 = c1[o + 3];
        for (int s = 0; s < n; s++) {
            double x0 = a0[s], x1 = a1[s];
            z0[s] = Math.fma(c01, x1, c00 * x0);
            z1[s] = Math.fma(c11, x1, c10 * x0);
            z2[s] = Math.fma(c21, x1, c20 * x0);
            z3[s] = Math.fma(c31, x1, c30 * x0);
        }
    }
}
