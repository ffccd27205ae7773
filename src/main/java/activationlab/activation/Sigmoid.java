package activationlab.activation;

/** The logistic function. Immutable. */
final class Sigmoid extends Fixed {
    private static final Card CARD = Card.of("sigmoid", "Sigmoid", Family.SIGMOIDAL, "1 / (1 + e^-x)")
            .note("range (0, 1), largest slope 1/4 at 0; not zero-centered");

    Sigmoid() {
        super(CARD);
    }

    @Override
    public double value(double x) {
        return 1 / (1 + Exponential.exp(-x));
    }

    @Override
    public double slope(double x) {
        double e = Exponential.exp(-Math.abs(x)); // s (1 - s) would lose the tails
        double d = 1 + e;
        return e / (d * d);
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
