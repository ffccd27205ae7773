package activationlab.formula;

import activationlab.activation.Elementary;

/** The error function, 2/√π times the integral of e^(-t²) from 0 to x. Safe on any thread. */
final class ErrorFunction {
    private static final double TWO_BY_ROOT_PI = 1.1283791670955126;
    private static final double ROOT_TWO = 1.4142135623730951;

    /** Below, the Taylor series; above, one minus the tail, which no longer cancels. */
    private static final double NEAR_ZERO = 0.5;

    /** From here on the value is 1 to the last bit. */
    private static final double FLAT = 6;

    /** The last power of x² in the series: the next term is below 1e-19 of the sum. */
    private static final int TERMS = 13;

    private ErrorFunction() {}

    static double value(double x) {
        double size = Math.abs(x);
        if (size < NEAR_ZERO) {
            return x * series(x * x);
        }
        double value = size > FLAT ? 1 : 1 - 2 * Elementary.normalTail(size * ROOT_TWO);
        return Double.isNaN(x) ? x : Math.copySign(value, x);
    }

    static double slope(double x) {
        return TWO_BY_ROOT_PI * Elementary.expOfMinusSquare(x);
    }

    /** Returns 2/√π Σ (-square)^k / (k! (2k + 1)). */
    private static double series(double square) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k <= TERMS; k++) {
            term *= -square / k;
            sum += term / (2 * k + 1);
        }
        return TWO_BY_ROOT_PI * sum;
    }
}
