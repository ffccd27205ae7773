package activationlab.activation;

import java.util.List;

/** The line, cut off at -1 and 1. Immutable. */
final class HardTanh extends Described {
    private static final Card CARD = Card.of("hard_tanh", "Hard Tanh", Family.HARD, "clamp(x, -1, 1)")
            .code("clamp(x, -1, 1)", "abs(x) < 1 ? 1 : 0")
            .note("slope exactly 0 beyond ±1");

    HardTanh() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return Gate.clamp(x, -1, 1);
    }

    @Override
    public double slope(double x) {
        return Gate.open(1 - Math.abs(x));
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
        return List.of(Kink.bend(-1, -1, 0, 1, 0), Kink.bend(1, 1, 1, 0, 0));
    }
}
