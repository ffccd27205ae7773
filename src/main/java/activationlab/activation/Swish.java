package activationlab.activation;

import activationlab.scale.Range;

/** The input times its own sigmoid. Immutable. */
final class Swish extends Described {
    private static final Card CARD = Card.of("swish", "Swish", Family.SMOOTH, "x / (1 + e^(-β x))")
            .alias("silu")
            .note("minimum -0.2785 at -1.2785, where the slope is 0 (β = 1)");
    private static final Parameter BETA = new Parameter("beta", "β", Range.of(0, 10), 1);

    private final double beta;

    Swish() {
        this(Settings.of(BETA));
    }

    private Swish(Settings settings) {
        super(CARD, settings);
        beta = settings.get(BETA);
    }

    @Override
    Activation with(Settings changed) {
        return new Swish(changed);
    }

    @Override
    public double value(double x) {
        double y = beta * x;
        return x / (1 + Exponential.exp(-y, -Math.fma(beta, x, -y)));
    }

    @Override
    public double slope(double x) {
        double y = beta * x;
        double e = Exponential.exp(-Math.abs(y), -Math.copySign(1, y) * Math.fma(beta, x, -y));
        double d = 1 + e;
        return (y < 0 ? e * (d + y) : 1 + e * (1 + y)) / (d * d);
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
