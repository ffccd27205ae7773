package activationlab.activation;

import activationlab.scale.Range;

/** An ELU that stays smooth for every α. Immutable. */
final class Celu extends Described {
    private static final Card CARD =
            Card.of("celu", "CELU", Family.RELU, "x > 0 ? x : α (e^(x/α) - 1)").note("slope 1 at 0 for every α");
    private static final Parameter ALPHA = new Parameter("alpha", "α", Range.of(0.05, 4), 1);

    private final double alpha;

    Celu() {
        this(Settings.of(ALPHA));
    }

    private Celu(Settings settings) {
        super(CARD, settings);
        alpha = settings.get(ALPHA);
    }

    @Override
    Activation with(Settings changed) {
        return new Celu(changed);
    }

    @Override
    public double value(double x) {
        double q = x / alpha;
        return x > 0 ? x : alpha * Exponential.expm1(q, remainder(x, q));
    }

    @Override
    public double slope(double x) {
        double q = x / alpha;
        return x > 0 ? 1 : Exponential.exp(q, remainder(x, q));
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

    /** Returns what the rounded quotient q lacks. */
    private double remainder(double x, double q) {
        return Math.fma(-q, alpha, x) / alpha;
    }
}
