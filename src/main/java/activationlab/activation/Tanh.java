package activationlab.activation;

/** The hyperbolic tangent. Immutable. */
final class Tanh extends Fixed {
    private static final Card CARD =
            Card.of("tanh", "Tanh", Family.SIGMOIDAL, "tanh x").note("range (-1, 1), largest slope 1 at 0");

    Tanh() {
        super(CARD);
    }

    @Override
    public double value(double x) {
        double e = Exponential.expm1(-2 * Math.abs(x));
        return Math.copySign(e / (e + 2), x);
    }

    @Override
    public double slope(double x) {
        double e = Exponential.exp(-2 * Math.abs(x)); // 1 - tanh² would lose the tails
        double d = 1 + e;
        return 4 * e / (d * d);
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
