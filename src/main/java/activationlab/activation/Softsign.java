package activationlab.activation;

/** A sigmoidal curve that saturates slowly. Immutable. */
final class Softsign extends Described {
    private static final Card CARD = Card.of("softsign", "Softsign", Family.SIGMOIDAL, "x / (1 + |x|)")
            .code("x/(1 + abs(x))", "1/(1 + abs(x))^2")
            .note("saturates like 1/x, not exponentially");

    Softsign() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return x / (1 + Math.abs(x));
    }

    @Override
    public double slope(double x) {
        double d = 1 + Math.abs(x);
        return 1 / (d * d);
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
