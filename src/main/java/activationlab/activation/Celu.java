package activationlab.activation;

import activationlab.scale.Range;

/** An ELU that stays smooth for every α. Immutable. */
final class Celu extends OneExponential {
    private static final Card CARD = Card.of("celu", "CELU", Family.RELU, "x > 0 ? x : α (e^(x/α) - 1)")
            .code("x > 0 ? x : alpha*expm1(min(x, 0)/alpha)", "x > 0 ? 1 : exp(min(x, 0)/alpha)")
            .note("slope 1 at 0 for every α");
    private static final Parameter ALPHA = new Parameter("alpha", "α", Range.of(0.05, 10), 1);

    private final double alpha;
    private final double inverse;

    Celu() {
        this(Settings.of(ALPHA));
    }

    private Celu(Settings settings) {
        super(CARD, settings);
        alpha = settings.get(ALPHA);
        inverse = 1 / alpha;
    }

    @Override
    Activation with(Settings changed) {
        return new Celu(changed);
    }

    @Override
    public double value(double x) {
        double y = inverse * x;
        if (y > Exponential.NEAR) {
            return x;
        }
        return value(x, Exponential.expm1(y, low(x, y)));
    }

    @Override
    public double slope(double x) {
        double y = inverse * x;
        if (y > Exponential.NEAR) {
            return 1;
        }
        return slopeOf(x, Exponential.exp(y, low(x, y)));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return Exponential.powersOfMultiples(inverse, z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            double y = inverse * z[i];
            out[i] = value(z[i], Exponential.nearMinus1(y, low(z[i], y), out[i]));
        }
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
        return Exponential.powersOfMultiples(inverse, z, out, n);
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            double y = inverse * z[i];
            out[i] = upstream[i] * slopeOf(z[i], Exponential.near(y, low(z[i], y), out[i]));
        }
    }

    private double value(double x, double expMinus1) {
        return Gate.choose(Gate.open(x), x, alpha * expMinus1);
    }

    private static double slopeOf(double x, double exp) {
        return Gate.choose(Gate.open(x), 1, exp);
    }

    /** Returns what y lacks of x / alpha. */
    private double low(double x, double y) {
        return Math.fma(-y, alpha, x) * inverse;
    }
}
