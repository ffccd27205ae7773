package activationlab.activation;

/** The bell curve. Immutable. */
final class Gaussian extends Fixed {
    private static final Card CARD = Card.of("gaussian", "Gaussian", Family.OTHER, "e^(-x²)")
            .note("not monotone: answers to a place, not to a side");

    Gaussian() {
        super(CARD);
    }

    @Override
    public double value(double x) {
        return Exponential.expOfMinusSquare(x);
    }

    @Override
    public double slope(double x) {
        return -2 * x * Exponential.expOfMinusSquare(x);
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
