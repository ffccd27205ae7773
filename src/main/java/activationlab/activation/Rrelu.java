package activationlab.activation;

import activationlab.scale.Range;

/** A leaky rectifier whose leak is drawn anew in training; this is its mean, used in evaluation. Immutable. */
final class Rrelu extends Leaky implements Randomized {
    private static final Card CARD = Card.of(
                    "rrelu", "RReLU", Family.RELU, "x > 0 ? x : a x, a drawn from lower..upper")
            .code("x > 0 ? x : (lower + upper)/2*x", "x > 0 ? 1 : (lower + upper)/2")
            .note("a random slope in training, the mean slope in evaluation");
    private static final Parameter LOWER = new Parameter("lower", "lower", Range.of(0, 1), 1.0 / 8);
    private static final Parameter UPPER = new Parameter("upper", "upper", Range.of(0, 1), 1.0 / 3);

    private final double lower;
    private final double upper;

    Rrelu() {
        this(Settings.of(LOWER, UPPER));
    }

    private Rrelu(Settings settings) {
        super(CARD, settings, (settings.get(LOWER) + settings.get(UPPER)) / 2);
        lower = settings.get(LOWER);
        upper = settings.get(UPPER);
    }

    @Override
    Activation with(Settings changed) {
        return new Rrelu(changed);
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
