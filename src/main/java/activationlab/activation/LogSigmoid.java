package activationlab.activation;

/** The logarithm of the sigmoid. Immutable. */
final class LogSigmoid extends OneExponential {
    private static final Card CARD = Card.of("log_sigmoid", "LogSigmoid", Family.SMOOTH, "-ln(1 + e^-x)")
            .code("min(x, 0) - log1p(exp(-abs(x)))", "1/(1 + exp(x))")
            .note("minus softplus of -x; never positive");

    LogSigmoid() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return value(x, Exponential.exp(-Math.abs(x)));
    }

    @Override
    public double slope(double x) {
        return slopeOf(Exponential.exp(x));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return Exponential.powersOfMagnitudes(-1, z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = value(z[i], Exponential.near(-Math.abs(z[i]), 0, out[i]));
        }
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
        return Exponential.powersOfMultiples(1, z, out, n);
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * slopeOf(Exponential.near(z[i], 0, out[i]));
        }
    }

    private static double value(double x, double e) {
        return Math.min(x, 0) - Logarithm.log1p(e);
    }

    private static double slopeOf(double e) {
        return 1 / (1 + e);
    }
}
