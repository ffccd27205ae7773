package activationlab.activation;

/** The input times the normal distribution function. Immutable. */
final class Gelu extends Fixed {
    private static final Card CARD = Card.of("gelu", "GELU", Family.SMOOTH, "x Φ(x)")
            .note("minimum -0.17004 at -0.7525; largest slope 1.129 at 1.414");

    Gelu() {
        super(CARD);
    }

    @Override
    public double value(double x) {
        double t = Math.abs(x);
        return Math.max(x, 0) - t * NormalTail.upper(t);
    }

    @Override
    public double slope(double x) {
        double s = NormalTail.geluSlopeBelow(Math.abs(x));
        return x > 0 ? 1 - s : s;
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
