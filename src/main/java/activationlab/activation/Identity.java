package activationlab.activation;

/** The line itself. Immutable. */
final class Identity extends Described {
    private static final Card CARD = Card.of("identity", "Identity", Family.LINEAR, "x")
            .code("x", "1")
            .note("collapses depth: any number of linear layers is one");

    Identity() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return x;
    }

    @Override
    public double slope(double x) {
        return 1;
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
