package activationlab.activation;

/**
 * The door to the elementary functions of this package, for functions made of them, such as typed formulas: the same
 * bits on every machine, and in rows the same bits as one by one. Safe on any thread.
 *
 * <p>In the row forms {@code z} is not modified and {@code out}, which must be another array, receives the first n
 * results.
 */
public final class Elementary {
    private static final double ROOT_TWO = 1.4142135623730951;

    /** Up to here the series of the error function is used; beyond, one minus the tail no longer cancels. */
    private static final double SERIES = 0.5;

    private static final ExponentialRow EXPONENTIAL = ExponentialRow.ofMultiple(1);
    private static final ExponentialRow EXPONENTIAL_MINUS_1 = EXPONENTIAL.minusOne();

    private Elementary() {}

    /** Returns e^x. */
    public static double exp(double x) {
        return Exponential.exp(x);
    }

    /** Writes e^z. */
    public static void exp(double[] z, double[] out, int n) {
        boolean near = EXPONENTIAL.start(z, out, n);
        EXPONENTIAL.finish(z, out, n);
        for (int i = 0; !near && i < n; i++) {
            if (Double.isNaN(out[i])) {
                out[i] = exp(z[i]);
            }
        }
    }

    /** Returns e^x - 1, exact near 0. */
    public static double expm1(double x) {
        return Exponential.expm1(x, 0);
    }

    /** Writes e^z - 1. */
    public static void expm1(double[] z, double[] out, int n) {
        boolean near = EXPONENTIAL_MINUS_1.start(z, out, n);
        EXPONENTIAL_MINUS_1.finish(z, out, n);
        for (int i = 0; !near && i < n; i++) {
            if (Double.isNaN(out[i])) {
                out[i] = expm1(z[i]);
            }
        }
    }

    /** Returns the error function, 2/√π times the integral of e^(-t²) from 0 to x. */
    public static double erf(double x) {
        double square = x * x;
        if (!(square <= Exponential.NEAR)) {
            return Math.signum(x);
        }
        return joined(x, awayFromZero(x, Exponential.exp(-square)));
    }

    /** Writes the error function of z, in short passes: compilers turn only short loops into vector instructions. */
    public static void erf(double[] z, double[] out, int n) {
        boolean near = Exponential.powersOfSquares(-1, z, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = Exponential.near(-(z[i] * z[i]), 0, out[i]);
        }
        for (int i = 0; i < n; i++) {
            out[i] = awayFromZero(z[i], out[i]);
        }
        for (int i = 0; i < n; i++) {
            out[i] = joined(z[i], out[i]);
        }
        for (int i = 0; !near && i < n; i++) {
            if (Double.isNaN(out[i])) {
                out[i] = erf(z[i]);
            }
        }
    }

    /** Returns one minus the error function, to the last digits where that is small. */
    public static double erfc(double x) {
        double square = x * x;
        if (!(square <= SERIES * SERIES)) {
            double t = Math.abs(x);
            double e = Exponential.exp(-square, -Math.fma(x, x, -square));
            double tail = 2 * e * NormalTail.timesExponential(t * ROOT_TWO);
            return x > 0 ? tail : 2 - tail;
        }
        return 1 - erf(x);
    }

    /** Writes one minus the error function of z. */
    public static void erfc(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = erfc(z[i]);
        }
    }

    /** Returns the error function from e^(-x²), without relative accuracy near 0. */
    private static double awayFromZero(double x, double e) {
        double tail = 2 * e * NormalTail.timesExponential(Math.abs(x) * ROOT_TWO);
        return Math.signum(x) * (1 - tail);
    }

    /** Puts the series in the place of the value near 0. */
    private static double joined(double x, double away) {
        return Gate.choose(Gate.open(Math.abs(x) - SERIES), away, x * series(x * x));
    }

    /** Returns 2/√π Σ (-square)^k / (k! (2k + 1)), the next term of which is below 1e-19 for squares up to 1/4. */
    private static double series(double square) {
        double p = 9.422759064650411e-11;
        p = Math.fma(p, -square, 1.2290555301717928e-09);
        p = Math.fma(p, -square, 1.4807192815879218e-08);
        p = Math.fma(p, -square, 1.6365844691234924e-07);
        p = Math.fma(p, -square, 1.6462114365889248e-06);
        p = Math.fma(p, -square, 1.492565035840625e-05);
        p = Math.fma(p, -square, 0.00012055332981789664);
        p = Math.fma(p, -square, 0.0008548327023450853);
        p = Math.fma(p, -square, 0.005223977625442188);
        p = Math.fma(p, -square, 0.026866170645131252);
        p = Math.fma(p, -square, 0.11283791670955126);
        p = Math.fma(p, -square, 0.37612638903183754);
        return Math.fma(p, -square, 1.1283791670955126);
    }
}
