package activationlab.activation;

import java.util.List;

/**
 * A rectifier that multiplies what is below zero by a slope, whatever that slope comes from. Immutable.
 *
 * <p>The loops have no branches and call only final or static methods, so they are as fast here as in each class.
 */
abstract class Leaky extends Described {
    private final double leak;

    /** @param leak the slope below zero */
    Leaky(Card card, Settings settings, double leak) {
        super(card, settings);
        this.leak = leak;
    }

    @Override
    public final double value(double x) {
        return value(leak, x);
    }

    @Override
    public final double slope(double x) {
        return slope(leak, x);
    }

    @Override
    public final void forward(double[] z, double[] out, int n) {
        forward(leak, z, out, n);
    }

    @Override
    public final void backward(double[] z, double[] upstream, double[] out, int n) {
        backward(leak, z, upstream, out, n);
    }

    /** As {@link #forward(double[], double[], int)}, with another slope below zero. */
    public final void forward(double otherLeak, double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = value(otherLeak, z[i]);
        }
    }

    /** As {@link #backward(double[], double[], double[], int)}, with another slope below zero. */
    public final void backward(double otherLeak, double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * slope(otherLeak, z[i]);
        }
    }

    private static double value(double leak, double x) {
        return Math.fma(leak, Math.min(x, 0), Math.max(x, 0));
    }

    private static double slope(double leak, double x) {
        return Gate.choose(Gate.open(x), 1, leak);
    }

    @Override
    public final List<Kink> kinks() {
        return leak == 1 ? List.of() : List.of(Kink.bend(0, 0, leak, 1, leak));
    }
}
