package activationlab.activation;

import activationlab.scale.Range;
import java.util.List;

/** A rectifier that ends in an exponential. Immutable. */
final class Elu extends Described {
    private static final Card CARD =
            Card.of("elu", "ELU", Family.RELU, "x > 0 ? x : α (e^x - 1)").note("smooth at 0 only for α = 1");
    private static final Parameter ALPHA = new Parameter("alpha", "α", Range.of(0, 4), 1);

    private final double alpha;

    Elu() {
        this(Settings.of(ALPHA));
    }

    private Elu(Settings settings) {
        super(CARD, settings);
        alpha = settings.get(ALPHA);
    }

    @Override
    Activation with(Settings changed) {
        return new Elu(changed);
    }

    @Override
    public double value(double x) {
        return x > 0 ? x : alpha * Exponential.expm1(x);
    }

    @Override
    public double slope(double x) {
        return x > 0 ? 1 : alpha * Exponential.exp(x);
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
