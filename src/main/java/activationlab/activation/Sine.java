package activationlab.activation;

/** The sine. Immutable. */
final class Sine extends Described {
    private static final Card CARD =
            Card.of("sine", "Sine", Family.OTHER, "sin x").note("not monotone: many inputs give the same output");

    Sine() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return StrictMath.sin(x);
    }

    @Override
    public double slope(double x) {
        return StrictMath.cos(x);
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
