package activationlab.activation;

import java.util.List;

/** The ELU whose constants keep mean 0 and variance 1 from layer to layer. Immutable. */
final class Selu extends Fixed {
    private static final Card CARD = Card.of("selu", "SELU", Family.RELU, "1.0507 · (x > 0 ? x : 1.6733 (e^x - 1))")
            .note("keeps mean 0 and variance 1 with LeCun initialization");
    /** Klambauer et al. 2017, appendix: the fixed point of mean 0 and variance 1. */
    private static final double SCALE = 1.0507009873554805;

    private static final double SCALE_ALPHA = SCALE * 1.6732632423543772;

    Selu() {
        super(CARD);
    }

    @Override
    public double value(double x) {
        return x > 0 ? SCALE * x : SCALE_ALPHA * Exponential.expm1(x);
    }

    @Override
    public double slope(double x) {
        return x > 0 ? SCALE : SCALE_ALPHA * Exponential.exp(x);
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

    @Override
    public List<Kink> kinks() {
        return List.of(Kink.bend(0, 0, SCALE_ALPHA, SCALE, SCALE_ALPHA));
    }
}
