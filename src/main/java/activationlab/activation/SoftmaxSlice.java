package activationlab.activation;

import activationlab.scale.Range;

/** One probability of a softmax over three classes while its own logit moves and the other two stay. Immutable. */
final class SoftmaxSlice extends Described {
    private static final Card CARD = Card.of(
                    "softmax", "Softmax", Family.OUTPUT, "e^(x/T) / (e^(x/T) + e^(z₂/T) + e^(z₃/T))")
            .code(
                    "1/(1 + exp((second - x)/temperature) + exp((third - x)/temperature))",
                    "exp((second - x)/temperature) + exp((third - x)/temperature) > 1 ? 1/((1 + "
                            + "1/(exp((second - x)/temperature) + exp((third - x)/temperature)))*(1 + exp((second - "
                            + "x)/temperature) + exp((third - x)/temperature))*temperature) : (exp((second - "
                            + "x)/temperature) + exp((third - x)/temperature))/((1 + exp((second - x)/temperature) + "
                            + "exp((third - x)/temperature))^2*temperature)")
            .note("a function of all logits: for output layers only; drawn is one probability, the other logits fixed");
    private static final Parameter TEMPERATURE = new Parameter("temperature", "T", Softmax.TEMPERATURE, 1);
    private static final Parameter SECOND = new Parameter("second", "z₂", Range.of(-10, 10), 0);
    private static final Parameter THIRD = new Parameter("third", "z₃", Range.of(-10, 10), 0);

    private final double temperature;
    private final double second;
    private final double third;

    SoftmaxSlice() {
        this(Settings.of(TEMPERATURE, SECOND, THIRD));
    }

    private SoftmaxSlice(Settings settings) {
        super(CARD, settings);
        temperature = settings.get(TEMPERATURE);
        second = settings.get(SECOND);
        third = settings.get(THIRD);
    }

    @Override
    Activation with(Settings changed) {
        return new SoftmaxSlice(changed);
    }

    @Override
    public boolean elementwise() {
        return false;
    }

    @Override
    public double value(double x) {
        return 1 / (1 + odds(x));
    }

    @Override
    public double slope(double x) {
        double odds = odds(x);
        return odds > 1
                ? 1 / ((1 + 1 / odds) * (1 + odds) * temperature)
                : odds / ((1 + odds) * (1 + odds) * temperature);
    }

    /** Returns how many times likelier the other two classes are together. */
    private double odds(double x) {
        return Exponential.exp((second - x) / temperature) + Exponential.exp((third - x) / temperature);
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
}
