package activationlab.activation;

/** The hyperbolic tangent. Immutable. */
final class Tanh extends PairedExponential {
    private static final Card CARD = Card.of("tanh", "Tanh", Family.SIGMOIDAL, "tanh x")
            .code("tanh(x)", "1/cosh(x)^2")
            .note("range (-1, 1), largest slope 1 at 0");

    private static final ExponentialRow EXPONENTIAL = ExponentialRow.ofMagnitude(-2);
    private static final ExponentialRow EXPONENTIAL_MINUS_1 = EXPONENTIAL.minusOne();

    Tanh() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return value(x, Exponential.expm1(-2 * Math.abs(x), 0));
    }

    @Override
    public double slope(double x) {
        return slopeOfExponential(Exponential.exp(-2 * Math.abs(x)));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return EXPONENTIAL_MINUS_1.start(z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        EXPONENTIAL_MINUS_1.finish(z, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = Math.signum(z[i]) * (-out[i] / (out[i] + 2));
        }
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        EXPONENTIAL.finish(z, out, n);
        for (int i = 0; i < n; i++) {
            double d = 1 + out[i];
            out[i] = upstream[i] * (4 * out[i] / (d * d));
        }
    }

    // In each class, not inherited: a shared method would be compiled for one class with what it learned from another.
    @Override
    public void forward(double[] z, double[] out, double[] slopes, int n) {
        boolean near = startValues(z, slopes, n);
        finishBoth(z, out, slopes, n);
        if (!near) {
            repair(z, out, slopes, n);
        }
    }

    private void finishBoth(double[] z, double[] out, double[] slopes, int n) {
        for (int i = 0; i < n; i++) {
            double power = slopes[i];
            double fraction = Exponential.fraction(-2 * Math.abs(z[i]), 0);
            out[i] = value(z[i], Math.fma(power, fraction, power - 1));
            slopes[i] = slopeOfExponential(Math.fma(power, fraction, power));
        }
    }

    /** Returns tanh x from e^(-2|x|) - 1. */
    private static double value(double x, double e) {
        return Math.signum(x) * (-e / (e + 2));
    }

    /** Returns the slope from e^(-2|x|). */
    static double slopeOfExponential(double e) {
        double d = 1 + e;
        return 4 * e / (d * d); // 1 - tanh² would lose the tails
    }
}
