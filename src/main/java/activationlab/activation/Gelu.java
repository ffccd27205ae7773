package activationlab.activation;

/** The input times the normal distribution function. Immutable. */
final class Gelu extends OneExponential {
    private static final Card CARD = Card.of("gelu", "GELU", Family.SMOOTH, "x Φ(x)")
            .code("x/2*erfc(-x/sqrt(2))", "erfc(-x/sqrt(2))/2 + x*exp(-x^2/2)/sqrt(2*pi)")
            .note("minimum -0.16997 at -0.7518; largest slope 1.129 at 1.414");

    Gelu() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        double exponent = -0.5 * (x * x);
        if (Math.abs(exponent) <= Exponential.NEAR) {
            return nearValue(x, nearTail(x, Exponential.power(exponent)));
        }
        double t = Math.abs(x);
        return Math.max(x, 0) - t * (farBell(x) * NormalTail.timesExponential(t));
    }

    @Override
    public double slope(double x) {
        double exponent = -0.5 * (x * x);
        if (Math.abs(exponent) <= Exponential.NEAR) {
            return nearSlope(x, nearBracket(x, Exponential.power(exponent)));
        }
        return bothSides(x, farBell(x) * bracket(Math.min(Math.abs(x), 99)));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return Exponential.powersOfSquares(-0.5, z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = nearTail(z[i], out[i]);
        }
        for (int i = 0; i < n; i++) { // a loop with both is too long to become vector instructions
            out[i] = nearValue(z[i], out[i]);
        }
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
        return Exponential.powersOfSquares(-0.5, z, out, n);
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = nearBracket(z[i], out[i]);
        }
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * nearSlope(z[i], out[i]);
        }
    }

    // x Φ(x) from the power of e^(-x²/2), in two steps: with the tail of the smaller side, so that nothing cancels.

    private static double nearTail(double x, double power) {
        double t = Math.abs(x);
        return t * NormalTail.timesExponential(t) * power;
    }

    private static double nearValue(double x, double tail) {
        return Math.max(x, 0) - Math.fma(tail, fraction(x), tail);
    }

    // Φ(x) + x φ(x) from the power of e^(-x²/2), in two steps.

    private static double nearBracket(double x, double power) {
        return bracket(Math.abs(x)) * power;
    }

    private static double nearSlope(double x, double bracket) {
        return bothSides(x, Math.fma(bracket, fraction(x), bracket));
    }

    /** Returns the slope at -t over e^(-t²/2). */
    private static double bracket(double t) {
        return Math.fma(-t, NormalTail.BELL_HEIGHT, NormalTail.timesExponential(t));
    }

    /** Returns the slope at x from the slope at -|x|: the slopes at x and -x add up to 1. */
    private static double bothSides(double x, double left) {
        double open = Gate.open(x);
        return Math.fma(1 - 2 * open, left, open);
    }

    private static double fraction(double x) {
        double square = x * x;
        return Exponential.fraction(-0.5 * square, -0.5 * Math.fma(x, x, -square));
    }

    private static double farBell(double x) {
        double square = x * x;
        return Exponential.exp(-0.5 * square, -0.5 * Math.fma(x, x, -square));
    }
}
