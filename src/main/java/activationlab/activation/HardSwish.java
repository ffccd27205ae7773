package activationlab.activation;

import java.util.List;

/** A swish made of a parabola and two lines. Immutable. */
final class HardSwish extends Described {
    private static final Card CARD = Card.of("hard_swish", "Hard Swish", Family.HARD, "x clamp(x + 3, 0, 6) / 6")
            .code("x*clamp(x + 3, 0, 6)/6", "x <= -3 ? 0 : x >= 3 ? 1 : x/3 + 1/2")
            .note("cheap on phones; its slope jumps at ±3");

    HardSwish() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return x * (Gate.clamp(x + 3, 0, 6) / 6);
    }

    @Override
    public double slope(double x) {
        double inside = Gate.open(3 - Math.abs(x)) * (2 * Gate.clamp(x, -3, 3) + 3) / 6;
        double right = 1 - Gate.open(3 - x);
        return inside + right;
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
        return List.of(Kink.bend(-3, 0, 0, -0.5, 0), Kink.bend(3, 3, 1.5, 1, 1));
    }
}
