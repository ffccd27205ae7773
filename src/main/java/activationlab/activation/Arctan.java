package activationlab.activation;

/** The inverse tangent. Immutable. */
final class Arctan extends Described {
    private static final Card CARD = Card.of("arctan", "Arctan", Family.SIGMOIDAL, "arctan x")
            .code("atan(x)", "1/(1 + x^2)")
            .note("range (-π/2, π/2)");

    Arctan() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return StrictMath.atan(x);
    }

    @Override
    public double slope(double x) {
        return 1 / Math.fma(x, x, 1);
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
