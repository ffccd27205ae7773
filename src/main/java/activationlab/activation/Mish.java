package activationlab.activation;

/** The input times tanh of its softplus. Immutable. */
final class Mish extends Fixed {
    private static final Card CARD =
            Card.of("mish", "Mish", Family.SMOOTH, "x tanh(ln(1 + e^x))").note("minimum -0.3088 at -1.192");
    /** From here on f(x) = x to the last bit. */
    private static final double LINEAR = 40;

    Mish() {
        super(CARD);
    }

    @Override
    public double value(double x) {
        double w = Exponential.exp(Math.min(x, LINEAR));
        double n = w * (w + 2);
        return x * (n / (n + 2));
    }

    @Override
    public double slope(double x) {
        double t = Math.min(x, LINEAR);
        double w = Exponential.exp(t);
        double d = Math.fma(w, w + 2, 2);
        return w * Math.fma(4 * t, w + 1, (w + 2) * d) / (d * d);
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
