package activationlab.activation;

import activationlab.scale.Range;
import java.util.List;

/** A leaky rectifier that learns its leak. Immutable. */
final class Prelu extends Described implements Learned {
    private static final Card CARD = Card.of("prelu", "PReLU", Family.RELU, "x > 0 ? x : α x, α learned")
            .note("α is learned per layer: its gradient is the sum of upstream · x over x ≤ 0");
    private static final Parameter ALPHA = new Parameter("alpha", "α", Range.of(-4, 4), 0.25);

    private final double alpha;

    Prelu() {
        this(Settings.of(ALPHA));
    }

    private Prelu(Settings settings) {
        super(CARD, settings);
        alpha = settings.get(ALPHA);
    }

    @Override
    Activation with(Settings changed) {
        return new Prelu(changed);
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

    @Override
    public Parameter learned() {
        return ALPHA;
    }

    @Override
    public double slopeByParameter(double x) {
        return x > 0 ? 0 : x;
    }

    @Override
    public double gradientByParameter(double[] z, double[] upstream, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum = Math.fma(upstream[i], slopeByParameter(z[i]), sum);
        }
        return sum;
    }
}
