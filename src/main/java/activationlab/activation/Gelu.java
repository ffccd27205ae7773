package activationlab.activation;

/** The input times the normal distribution function. Immutable. */
final class Gelu extends OneExponential {
    private static final Card CARD = Card.of("gelu", "GELU", Family.SMOOTH, "x Φ(x)")
            .note("minimum -0.17004 at -0.7525; largest slope 1.129 at 1.414");

    Gelu() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return value(x, bell(x));
    }

    @Override
    public double slope(double x) {
        return slope(x, bell(x));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return Exponential.powersOfSquares(-0.5, z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = value(z[i], nearBell(z[i], out[i]));
        }
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
        return Exponential.powersOfSquares(-0.5, z, out, n);
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * slope(z[i], nearBell(z[i], out[i]));
        }
    }

    /** Returns x Φ(x) from e^(-x²/2): with the tail of the smaller side, so that nothing cancels. */
    private static double value(double x, double bell) {
        double t = Math.abs(x);
        return Math.max(x, 0) - t * (bell * NormalTail.timesExponential(t));
    }

    /** Returns Φ(x) + x φ(x) from e^(-x²/2); the slopes at x and -x add up to 1. */
    private static double slope(double x, double bell) {
        double t = Math.abs(x);
        double left = bell * Math.fma(-Math.min(t, 1e9), NormalTail.BELL_HEIGHT, NormalTail.timesExponential(t));
        double open = Gate.open(x);
        return Math.fma(1 - 2 * open, left, open);
    }

    private static double nearBell(double x, double power) {
        double square = x * x;
        return Exponential.near(-0.5 * square, -0.5 * Math.fma(x, x, -square), power);
    }

    private static double bell(double x) {
        double square = x * x;
        return Exponential.exp(-0.5 * square, -0.5 * Math.fma(x, x, -square));
    }
}
