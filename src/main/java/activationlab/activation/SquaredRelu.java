package activationlab.activation;

/** The rectifier squared. Immutable. */
final class SquaredRelu extends Fixed {
    private static final Card CARD =
            Card.of("squared_relu", "Squared ReLU", Family.RELU, "max(0, x)²").note("no kink: the slope starts from 0");

    SquaredRelu() {
        super(CARD);
    }

    @Override
    public double value(double x) {
        return x <= 0 ? 0 : x * x;
    }

    @Override
    public double slope(double x) {
        return x <= 0 ? 0 : 2 * x;
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
