package activationlab.activation;

import activationlab.scale.Range;
import java.util.List;

/** Moves every input towards zero by λ. Immutable. */
final class Softshrink extends Described {
    private static final Card CARD = Card.of(
                    "softshrink", "Softshrink", Family.SHRINKAGE, "x > λ ? x - λ : x < -λ ? x + λ : 0")
            .code("x > lambda ? x - lambda : x < -lambda ? x + lambda : 0", "abs(x) > lambda ? 1 : 0")
            .note("exactly 0 between -λ and λ");
    private static final Parameter LAMBDA = new Parameter("lambda", "λ", Range.of(0.01, 4), 0.5);

    private final double lambda;

    Softshrink() {
        this(Settings.of(LAMBDA));
    }

    private Softshrink(Settings settings) {
        super(CARD, settings);
        lambda = settings.get(LAMBDA);
    }

    @Override
    Activation with(Settings changed) {
        return new Softshrink(changed);
    }

    @Override
    public double value(double x) {
        return x - Gate.clamp(x, -lambda, lambda);
    }

    @Override
    public double slope(double x) {
        return Gate.open(Math.abs(x) - lambda);
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
        return List.of(Kink.bend(-lambda, 0, 1, 0, 0), Kink.bend(lambda, 0, 0, 1, 0));
    }
}
