package activationlab.activation;

import java.util.List;

/** The ELU whose constants keep mean 0 and variance 1 from layer to layer. Immutable. */
final class Selu extends OneExponential {
    private static final Card CARD = Card.of("selu", "SELU", Family.RELU, "1.0507 · (x > 0 ? x : 1.6733 (e^x - 1))")
            .code(
                    "1.0507009873554805*(x > 0 ? x : 1.6732632423543772*expm1(min(x, 0)))",
                    "1.0507009873554805*(x > 0 ? 1 : 1.6732632423543772*exp(min(x, 0)))")
            .note("keeps mean 0 and variance 1 with LeCun initialization");
    /** Klambauer et al. 2017, appendix: the fixed point of mean 0 and variance 1. */
    private static final double SCALE = 1.0507009873554805;

    private static final double SCALE_ALPHA = SCALE * 1.6732632423543772;

    Selu() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        if (Math.abs(x) > Exponential.NEAR) {
            return x > 0 ? SCALE * x : -SCALE_ALPHA;
        }
        return value(x, Exponential.expm1(x, 0));
    }

    @Override
    public double slope(double x) {
        return slopeOf(x, Exponential.exp(Math.min(x, Exponential.NEAR)));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return Exponential.powersOfMultiples(1, z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = value(z[i], Exponential.nearMinus1(z[i], 0, out[i]));
        }
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
        return Exponential.powersOfMultiples(1, z, out, n);
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * slopeOf(z[i], Exponential.near(z[i], 0, out[i]));
        }
    }

    @Override
    public List<Kink> kinks() {
        return List.of(Kink.bend(0, 0, SCALE_ALPHA, SCALE, SCALE_ALPHA));
    }

    private static double value(double x, double expMinus1) {
        return Gate.choose(Gate.open(x), SCALE * x, SCALE_ALPHA * expMinus1);
    }

    private static double slopeOf(double x, double exp) {
        return Gate.choose(Gate.open(x), SCALE, SCALE_ALPHA * exp);
    }
}
