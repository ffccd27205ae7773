package activationlab.activation;

import java.util.List;

/** The threshold of the first artificial neurons. Immutable. */
final class Step extends Described {
    private static final Card CARD = Card.of("step", "Step", Family.OTHER, "x > 0 ? 1 : 0")
            .code("x > 0 ? 1 : 0", "0")
            .note("derivative 0 everywhere: cannot learn");

    Step() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return Gate.open(x);
    }

    @Override
    public double slope(double x) {
        return 0;
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

    @Override
    public List<Kink> kinks() {
        return List.of(new Kink(0, new Kink.Side(0, 0), new Kink.Side(1, 0), 0));
    }
}
