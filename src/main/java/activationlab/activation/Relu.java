package activationlab.activation;

import activationlab.scale.Range;
import java.util.List;

/** The rectifier, with a choice of slope at zero. Immutable. */
final class Relu extends Described {
    private static final Card CARD = Card.of("relu", "ReLU", Family.RELU, "max(0, x)")
            .code("max(0, x)", "x > 0 ? 1 : x < 0 ? 0 : slope_at_zero")
            .note("the slope at 0 is a convention: choose 0, 1/2 or 1");
    private static final Parameter SLOPE_AT_ZERO = new Parameter("slope_at_zero", "f′(0)", Range.of(0, 1), 0);

    private final double slopeAtZero;

    Relu() {
        this(Settings.of(SLOPE_AT_ZERO));
    }

    private Relu(Settings settings) {
        super(CARD, settings);
        slopeAtZero = settings.get(SLOPE_AT_ZERO);
    }

    @Override
    Activation with(Settings changed) {
        return new Relu(changed);
    }

    @Override
    public double value(double x) {
        return Math.max(x, 0);
    }

    @Override
    public double slope(double x) {
        double sign = Math.signum(x);
        return Math.fma(1 - Math.abs(sign), slopeAtZero, Math.max(sign, 0));
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
        return List.of(Kink.bend(0, 0, 0, 1, slopeAtZero));
    }
}
