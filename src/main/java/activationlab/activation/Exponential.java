package activationlab.activation;

/**
 * The exponential function from IEEE operations alone: the same bits on every machine. Safe on any thread.
 *
 * <p>e^x = 2^n e^r with n = round(x / ln 2), |r| <= ln 2 / 2, and e^r - 1 = r + r² q(r). The power and the rest are
 * separate methods, because compilers turn loops over the second into vector instructions but not loops over the first.
 * Errors are below 1 ulp for {@code |x| <= NEAR} and 2 ulp beyond.
 */
final class Exponential {
    /** Up to here no formula of this package overflows on the way. */
    static final double NEAR = 170;

    private static final double LOG2_E = 1.4426950408889634;
    private static final double ROUND = 0x1.8p52; // adding it moves the integer part into the lowest bits
    private static final double LN2_HIGH = 0x1.62e42fee00000p-1; // few bits, so that n LN2_HIGH is exact
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    private Exponential() {}

    /** Returns 2^n for the given x, {@code |x| < 708}. */
    static double power(double x) {
        long n = Double.doubleToRawLongBits(Math.fma(x, LOG2_E, ROUND));
        return Double.longBitsToDouble((n + 1023) << 52);
    }

    /** Returns e^(x + low), where low is what the rounding of x lost and power is {@code power(x)}. */
    static double near(double x, double low, double power) {
        return Math.fma(power, fraction(x, low), power);
    }

    /** Returns e^(x + low) - 1, where low is what the rounding of x lost and power is {@code power(x)}. */
    static double nearMinus1(double x, double low, double power) {
        return Math.fma(power, fraction(x, low), power - 1);
    }

    /** Returns e^r - 1: how far e^(x + low) lies above the power of two, relative to it. */
    static double fraction(double x, double low) {
        double n = Math.fma(x, LOG2_E, ROUND) - ROUND;
        double r = Math.fma(-n, LN2_LOW, Math.fma(-n, LN2_HIGH, x)) + low;
        double q = 0x1.1f7f27da618f1p-29; // Chebyshev fit of (e^r - 1 - r) / r², error 1.4e-18
        q = Math.fma(q, r, 0x1.af4dea43cc39ep-26);
        q = Math.fma(q, r, 0x1.27e4d4192b23bp-22);
        q = Math.fma(q, r, 0x1.71de02312a642p-19);
        q = Math.fma(q, r, 0x1.a01a01a9e9aaep-16);
        q = Math.fma(q, r, 0x1.a01a01abe824dp-13);
        q = Math.fma(q, r, 0x1.6c16c16c15a68p-10);
        q = Math.fma(q, r, 0x1.11111111100dbp-7);
        q = Math.fma(q, r, 0x1.5555555555557p-5);
        q = Math.fma(q, r, 0x1.5555555555557p-3);
        q = Math.fma(q, r, 0.5);
        return Math.fma(q, r * r, r);
    }

    /** Returns e^x for every x. */
    static double exp(double x) {
        return exp(x, 0);
    }

    /** Returns e^(x + low) for every x, where low is what the rounding of x lost. */
    static double exp(double x, double low) {
        if (Math.abs(x) <= NEAR) {
            return near(x, low, power(x));
        }
        double half = Math.clamp(x, -1400, 1400) / 2;
        double root = near(half, Math.abs(x) < 1400 ? low / 2 : 0, power(half));
        return root * root; // rounds gently to 0 where a power of two alone would jump
    }

    /** Returns e^(x + low) - 1 for every x, where low is what the rounding of x lost. */
    static double expm1(double x, double low) {
        return Math.abs(x) <= NEAR ? nearMinus1(x, low, power(x)) : exp(x, low) - 1;
    }

    /**
     * Writes {@code power(scale * z[i])}, NaN where the exponent is not near.
     *
     * @return whether all are near
     */
    static boolean powersOfMultiples(double scale, double[] z, double[] out, int n) {
        boolean near = true;
        for (int i = 0; i < n; i++) {
            double x = scale * z[i];
            boolean fits = Math.abs(x) <= NEAR;
            near &= fits;
            out[i] = fits ? power(x) : Double.NaN;
        }
        return near;
    }

    /** Writes {@code power(scale * |z[i]|)}; see {@link #powersOfMultiples}. */
    static boolean powersOfMagnitudes(double scale, double[] z, double[] out, int n) {
        boolean near = true;
        for (int i = 0; i < n; i++) {
            double x = scale * Math.abs(z[i]);
            boolean fits = Math.abs(x) <= NEAR;
            near &= fits;
            out[i] = fits ? power(x) : Double.NaN;
        }
        return near;
    }

    /** Writes {@code power(scale * (z[i] * z[i]))}; see {@link #powersOfMultiples}. */
    static boolean powersOfSquares(double scale, double[] z, double[] out, int n) {
        boolean near = true;
        for (int i = 0; i < n; i++) {
            double x = scale * (z[i] * z[i]);
            boolean fits = Math.abs(x) <= NEAR;
            near &= fits;
            out[i] = fits ? power(x) : Double.NaN;
        }
        return near;
    }
}
