package activationlab.activation;

import activationlab.scale.Range;
import java.util.List;

/** A rectifier that lets a little through below zero. Immutable. */
final class LeakyRelu extends Described {
    private static final Card CARD = Card.of("leaky_relu", "Leaky ReLU", Family.RELU, "x > 0 ? x : α x")
            .note("a unit that is never positive still learns");
    private static final Parameter ALPHA = new Parameter("alpha", "α", Range.of(0, 1), 0.01);

    private final double alpha;

    LeakyRelu() {
        this(Settings.of(ALPHA));
    }

    private LeakyRelu(Settings settings) {
        super(CARD, settings);
        alpha = settings.get(ALPHA);
    }

    @Override
    Activation with(Settings changed) {
        return new LeakyRelu(changed);
    }

    @Override
    public double value(double x) {
        return Math.fma(alpha, Math.min(x, 0), Math.max(x, 0));
    }

    @Override
    public double slope(double x) {
        return Gate.choose(Gate.open(x), 1, alpha);
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
        return alpha == 1 ? List.of() : List.of(Kink.bend(0, 0, alpha, 1, alpha));
    }
}
