package activationlab.network;

/** Sums of rows over the samples. */
final class Sums {
    private static final int LANES = 16;
    private static final int PRODUCTS = 8;

    private Sums() {}

    /**
     * Returns the sum in the order in which PyTorch adds the numbers of a contiguous array, four vectors of four: where
     * gradients cancel to the last digit, as those of a dead network do, only the same order gives the same rest.
     */
    static double sum(double[] x, int n) {
        double a0 = 0, a1 = 0, a2 = 0, a3 = 0;
        double b0 = 0, b1 = 0, b2 = 0, b3 = 0;
        double c0 = 0, c1 = 0, c2 = 0, c3 = 0;
        double d0 = 0, d1 = 0, d2 = 0, d3 = 0;
        int whole = n / LANES * LANES;
        for (int s = 0; s < whole; s += LANES) {
            a0 += x[s];
            a1 += x[s + 1];
            a2 += x[s + 2];
            a3 += x[s + 3];
            b0 += x[s + 4];
            b1 += x[s + 5];
            b2 += x[s + 6];
            b3 += x[s + 7];
            c0 += x[s + 8];
            c1 += x[s + 9];
            c2 += x[s + 10];
            c3 += x[s + 11];
            d0 += x[s + 12];
            d1 += x[s + 13];
            d2 += x[s + 14];
            d3 += x[s + 15];
        }
        double rest = 0;
        for (int s = whole; s < n; s++) {
            rest += x[s];
        }
        return (a0 + b0 + c0 + d0) + (a1 + b1 + c1 + d1) + (a2 + b2 + c2 + d2) + (a3 + b3 + c3 + d3) + rest;
    }

    /** Returns the sum of the products. Eight sums at a time, because a single one would wait for itself. */
    static double dot(double[] x, double[] y, int n) {
        double a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
        int whole = n / PRODUCTS * PRODUCTS;
        for (int s = 0; s < whole; s += PRODUCTS) {
            a = Math.fma(x[s], y[s], a);
            b = Math.fma(x[s + 1], y[s + 1], b);
            c = Math.fma(x[s + 2], y[s + 2], c);
            d = Math.fma(x[s + 3], y[s + 3], d);
            e = Math.fma(x[s + 4], y[s + 4], e);
            f = Math.fma(x[s + 5], y[s + 5], f);
            g = Math.fma(x[s + 6], y[s + 6], g);
            h = Math.fma(x[s + 7], y[s + 7], h);
        }
        double rest = 0;
        for (int s = whole; s < n; s++) {
            rest = Math.fma(x[s], y[s], rest);
        }
        return ((a + b) + (c + d)) + ((e + f) + (g + h)) + rest;
    }
}
