package activationlab.activation;

/** The logarithm of the sigmoid. Immutable. */
final class LogSigmoid extends Fixed {
    private static final Card CARD = Card.of("log_sigmoid", "LogSigmoid", Family.SMOOTH, "-ln(1 + e^-x)")
            .note("minus softplus of -x; never positive");

    LogSigmoid() {
        super(CARD);
    }

    @Override
    public double value(double x) {
        return Math.min(x, 0) - Logarithm.log1p(Exponential.exp(-Math.abs(x)));
    }

    @Override
    public double slope(double x) {
        return 1 / (1 + Exponential.exp(x));
    }

    @Override
    public void forward(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = value(z[i]);
        }
    }

    @Override
    public void backward(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * slope(z[i]);
        }
    }
}
