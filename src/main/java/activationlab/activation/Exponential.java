package activationlab.activation;

/** The exponential function. Safe on any thread. */
final class Exponential {
    private Exponential() {}

    /** Returns e^x. */
    static double exp(double x) {
        return StrictMath.exp(x);
    }

    /** Returns e^(x + low), where low is what the rounding of x lost. */
    static double exp(double x, double low) {
        double e = StrictMath.exp(x);
        return Double.isFinite(e) && e != 0 ? Math.fma(e, low, e) : e;
    }

    /** Returns e^x - 1, exact near 0. */
    static double expm1(double x) {
        return StrictMath.expm1(x);
    }

    /** Returns e^(x + low) - 1, where low is what the rounding of x lost. */
    static double expm1(double x, double low) {
        double e = StrictMath.expm1(x);
        return Double.isFinite(e) ? Math.fma(e + 1, low, e) : e;
    }

    /** Returns e^(-x²). */
    static double expOfMinusSquare(double x) {
        double square = x * x;
        return square > 800 ? 0 : exp(-square, -Math.fma(x, x, -square));
    }
}
