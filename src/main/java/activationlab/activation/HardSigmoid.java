package activationlab.activation;

import java.util.List;

/** Three straight pieces in the shape of a sigmoid. Immutable. */
final class HardSigmoid extends Described {
    private static final Card CARD = Card.of("hard_sigmoid", "Hard Sigmoid", Family.HARD, "clamp(x/6 + 1/2, 0, 1)")
            .code("clamp(x/6 + 1/2, 0, 1)", "abs(x) < 3 ? 1/6 : 0")
            .note("slope exactly 0 beyond ±3");

    HardSigmoid() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return Gate.clamp(x + 3, 0, 6) / 6; // x/6 + 1/2 would cancel near -3
    }

    @Override
    public double slope(double x) {
        return Gate.open(3 - Math.abs(x)) / 6;
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
        return List.of(Kink.bend(-3, 0, 0, 1.0 / 6, 0), Kink.bend(3, 1, 1.0 / 6, 0, 0));
    }
}
