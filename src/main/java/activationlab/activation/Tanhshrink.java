package activationlab.activation;

/** What tanh leaves over. Immutable. */
final class Tanhshrink extends Fixed {
    private static final Card CARD = Card.of("tanhshrink", "Tanhshrink", Family.SHRINKAGE, "x - tanh x")
            .note("slope 0 at 0, where it flattens like x³/3");

    Tanhshrink() {
        super(CARD);
    }

    @Override
    public double value(double x) {
        return x - StrictMath.tanh(x);
    }

    @Override
    public double slope(double x) {
        double t = StrictMath.tanh(x);
        return t * t;
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
