package activationlab.activation;

import activationlab.scale.Range;
import java.util.List;

/** Drops inputs smaller than λ, keeps the others. Immutable. */
final class Hardshrink extends Described {
    private static final Card CARD = Card.of("hardshrink", "Hardshrink", Family.SHRINKAGE, "|x| > λ ? x : 0")
            .code("abs(x) > lambda ? x : 0", "abs(x) > lambda ? 1 : 0")
            .note("jumps at ±λ");
    private static final Parameter LAMBDA = new Parameter("lambda", "λ", Range.of(0.01, 4), 0.5);

    private final double lambda;

    Hardshrink() {
        this(Settings.of(LAMBDA));
    }

    private Hardshrink(Settings settings) {
        super(CARD, settings);
        lambda = settings.get(LAMBDA);
    }

    @Override
    Activation with(Settings changed) {
        return new Hardshrink(changed);
    }

    @Override
    public double value(double x) {
        return x * Gate.open(Math.abs(x) - lambda);
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
        return List.of(jump(-lambda, -lambda, 0), jump(lambda, 0, lambda));
    }

    private static Kink jump(double x, double left, double right) {
        return new Kink(x, new Kink.Side(left, left == 0 ? 0 : 1), new Kink.Side(right, right == 0 ? 0 : 1), 0);
    }
}
