package activationlab.activation;

import activationlab.scale.Range;
import java.util.List;

/** A leaky rectifier whose leak is drawn anew in training; this is its mean, used in evaluation. Immutable. */
final class Rrelu extends Described implements Randomized {
    private static final Card CARD = Card.of(
                    "rrelu", "RReLU", Family.RELU, "x > 0 ? x : a x, a drawn from lower..upper")
            .note("a random slope in training, the mean slope in evaluation");
    private static final Parameter LOWER = new Parameter("lower", "lower", Range.of(0, 1), 1.0 / 8);
    private static final Parameter UPPER = new Parameter("upper", "upper", Range.of(0, 1), 1.0 / 3);

    private final double lower;
    private final double upper;
    private final double mean;

    Rrelu() {
        this(Settings.of(LOWER, UPPER));
    }

    private Rrelu(Settings settings) {
        super(CARD, settings);
        lower = settings.get(LOWER);
        upper = settings.get(UPPER);
        mean = (lower + upper) / 2;
    }

    @Override
    Activation with(Settings changed) {
        return new Rrelu(changed);
    }

    @Override
    public double value(double x) {
        return Math.fma(mean, Math.min(x, 0), Math.max(x, 0));
    }

    @Override
    public double slope(double x) {
        return Gate.choose(Gate.open(x), 1, mean);
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
        return mean == 1 ? List.of() : List.of(Kink.bend(0, 0, mean, 1, mean));
    }

    @Override
    public double lowerSlope() {
        return Math.min(lower, upper);
    }

    @Override
    public double upperSlope() {
        return Math.max(lower, upper);
    }
}
