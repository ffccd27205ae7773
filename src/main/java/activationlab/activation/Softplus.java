package activationlab.activation;

import activationlab.scale.Range;

/** The integral of the sigmoid. Immutable. */
final class Softplus extends Described {
    private static final Card CARD = Card.of("softplus", "Softplus", Family.SMOOTH, "ln(1 + e^(β x)) / β")
            .note("never 0; its slope is sigmoid(β x)");
    private static final Parameter BETA = new Parameter("beta", "β", Range.of(0.1, 10), 1);

    private final double beta;

    Softplus() {
        this(Settings.of(BETA));
    }

    private Softplus(Settings settings) {
        super(CARD, settings);
        beta = settings.get(BETA);
    }

    @Override
    Activation with(Settings changed) {
        return new Softplus(changed);
    }

    @Override
    public double value(double x) {
        double y = beta * x;
        double low = Math.fma(beta, x, -y);
        double e = Exponential.exp(-Math.abs(y), -Math.copySign(1, y) * low);
        double tail = Logarithm.log1p(e);
        return (y > 0 ? y + (tail + low) : tail) / beta;
    }

    @Override
    public double slope(double x) {
        double y = beta * x;
        return 1 / (1 + Exponential.exp(-y, -Math.fma(beta, x, -y)));
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
