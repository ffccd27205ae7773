package activationlab.activation;

import java.util.List;

/** A rectifier cut off at 6. Immutable. */
final class Relu6 extends Described {
    private static final Card CARD = Card.of("relu6", "ReLU6", Family.RELU, "clamp(x, 0, 6)")
            .code("clamp(x, 0, 6)", "x > 0 and x < 6 ? 1 : 0")
            .note("slope exactly 0 below 0 and above 6");

    Relu6() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return Gate.clamp(x, 0, 6);
    }

    @Override
    public double slope(double x) {
        return Gate.open(x) * Gate.open(6 - x);
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
        return List.of(Kink.bend(0, 0, 0, 1, 0), Kink.bend(6, 6, 1, 0, 0));
    }
}
