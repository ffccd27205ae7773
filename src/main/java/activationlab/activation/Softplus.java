package activationlab.activation;

import activationlab.scale.Range;

/** The integral of the sigmoid. Immutable. */
final class Softplus extends OneExponential {
    private static final Card CARD = Card.of("softplus", "Softplus", Family.SMOOTH, "ln(1 + e^(β x)) / β")
            .code("(max(beta*x, 0) + log1p(exp(-abs(beta*x))))/beta", "1/(1 + exp(-beta*x))")
            .note("never 0; its slope is sigmoid(β x)");
    private static final Parameter BETA = new Parameter("beta", "β", Range.of(0.1, 20), 1);

    /** e^-800 is 0. */
    private static final double NOTHING_LEFT = 800;

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
        if (y > Exponential.NEAR) {
            return x;
        }
        if (y < -NOTHING_LEFT) {
            return 0;
        }
        double low = Math.fma(beta, x, -y);
        return value(y, low, Exponential.exp(-Math.abs(y), -Math.signum(y) * low));
    }

    @Override
    public double slope(double x) {
        double y = beta * x;
        double low = Math.fma(beta, x, -y);
        return Sigmoid.value(y, Exponential.exp(-Math.abs(y), -Math.signum(y) * low));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return Exponential.powersOfMagnitudes(-beta, z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            double y = beta * z[i];
            out[i] = Exponential.near(-Math.abs(y), -Math.signum(y) * Math.fma(beta, z[i], -y), out[i]);
        }
        for (int i = 0; i < n; i++) { // a loop with both is too long to become vector instructions
            double y = beta * z[i];
            out[i] = value(y, Math.fma(beta, z[i], -y), out[i]);
        }
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
        return startValues(z, out, n);
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            double y = beta * z[i];
            double low = Math.fma(beta, z[i], -y);
            double e = Exponential.near(-Math.abs(y), -Math.signum(y) * low, out[i]);
            out[i] = upstream[i] * Sigmoid.value(y, e);
        }
    }

    /** Returns ln(1 + e^(y + low)) / beta from e^-|y + low|. */
    private double value(double y, double low, double e) {
        double tail = Math.fma(Gate.open(y), low, Logarithm.log1p(e));
        return (Math.max(y, 0) + tail) / beta;
    }
}
