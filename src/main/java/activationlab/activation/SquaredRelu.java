package activationlab.activation;

/** The rectifier squared. Immutable. */
final class SquaredRelu extends Described {
    private static final Card CARD = Card.of("squared_relu", "Squared ReLU", Family.RELU, "max(0, x)²")
            .code("max(0, x)^2", "2*max(0, x)")
            .note("no kink: the slope starts from 0");

    SquaredRelu() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        double positive = Math.max(x, 0);
        return positive * positive;
    }

    @Override
    public double slope(double x) {
        return 2 * Math.max(x, 0);
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
