package activationlab.activation;

/** The usual quick approximation of the GELU. Immutable. */
final class GeluTanh extends Fixed {
    private static final Card CARD = Card.of(
                    "gelu_tanh", "GELU (tanh)", Family.SMOOTH, "x/2 (1 + tanh(√(2/π) (x + 0.044715 x³)))")
            .note("differs from the exact GELU by at most 4.7e-4, at ±2.70");
    /** 2 √(2/π): x/2 (1 + tanh u) is x / (1 + e^-2u). */
    private static final double C1 = 1.5957691216057308;

    private static final double RATIO = 0.044715;

    GeluTanh() {
        super(CARD);
    }

    @Override
    public double value(double x) {
        double w = x * x;
        double y = C1 * x * Math.fma(RATIO, w, 1);
        return x / (1 + Exponential.exp(-y));
    }

    @Override
    public double slope(double x) {
        double w = x * x;
        double y = C1 * x * Math.fma(RATIO, w, 1);
        double e = Exponential.exp(-Math.abs(y));
        double d = 1 + e;
        double g = C1 * x * Math.fma(3 * RATIO, w, 1); // x y'
        return (y < 0 ? e * (d + g) : 1 + e * (1 + g)) / (d * d);
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
