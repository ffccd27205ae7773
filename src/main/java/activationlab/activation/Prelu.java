package activationlab.activation;

import activationlab.scale.Range;

/** A leaky rectifier that learns its leak. Immutable. */
final class Prelu extends Leaky implements Learned {
    private static final Card CARD = Card.of("prelu", "PReLU", Family.RELU, "x > 0 ? x : α x, α learned")
            .code("x > 0 ? x : alpha*x", "x > 0 ? 1 : alpha")
            .note("α is learned per layer: its gradient is the sum of upstream · x over x ≤ 0");
    private static final Parameter ALPHA = new Parameter("alpha", "α", Range.of(-4, 4), 0.25);

    Prelu() {
        this(Settings.of(ALPHA));
    }

    private Prelu(Settings settings) {
        super(CARD, settings, settings.get(ALPHA));
    }

    @Override
    Activation with(Settings changed) {
        return new Prelu(changed);
    }

    @Override
    public Parameter learned() {
        return ALPHA;
    }

    @Override
    public String codeOfSlopeByParameter() {
        return "x > 0 ? 0 : x";
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
