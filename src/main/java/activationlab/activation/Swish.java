package activationlab.activation;

import activationlab.scale.Range;

/** The input times its own sigmoid. Immutable. */
final class Swish extends PairedExponential {
    private static final Card CARD = Card.of("swish", "Swish", Family.SMOOTH, "x / (1 + e^(-β x))")
            .code("x/(1 + exp(-beta*x))", "1/(1 + exp(-beta*x)) + beta*x*exp(-abs(beta*x))/(1 + exp(-abs(beta*x)))^2")
            .alias("silu")
            .note("minimum -0.2785 at -1.2785, where the slope is 0 (β = 1)");
    private static final Parameter BETA = new Parameter("beta", "β", Range.of(0, 20), 1);

    private final double beta;
    private final ExponentialRow exponential;

    Swish() {
        this(Settings.of(BETA));
    }

    private Swish(Settings settings) {
        super(CARD, settings);
        beta = settings.get(BETA);
        exponential = ExponentialRow.ofMultiple(-beta);
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
        double low = Math.fma(beta, x, -y);
        if (Math.abs(y) <= Exponential.NEAR) {
            return slopeOf(y, Exponential.exp(-y, -low));
        }
        return y > 0 ? 1 : Exponential.exp(y, low) * (1 + Math.max(y, -1e9));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return exponential.start(z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        exponential.finish(z, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = z[i] / (1 + out[i]);
        }
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        exponential.finish(z, out, n);
        for (int i = 0; i < n; i++) {
            double d = 1 + out[i];
            out[i] = upstream[i] * (Math.fma(out[i], 1 + beta * z[i], 1) / (d * d));
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
            double y = beta * z[i];
            double e = Exponential.near(-y, -Math.fma(beta, z[i], -y), slopes[i]);
            out[i] = z[i] / (1 + e);
            slopes[i] = slopeOf(y, e);
        }
    }

    /** Returns s (1 + y (1 - s)) with s = 1 / (1 + e), e = e^-y. */
    private static double slopeOf(double y, double e) {
        double d = 1 + e;
        return Math.fma(e, 1 + y, 1) / (d * d);
    }
}
