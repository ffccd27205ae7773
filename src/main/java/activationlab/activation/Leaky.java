package activationlab.activation;

import java.util.List;

/**
 * A rectifier that multiplies what is below zero by a slope, whatever that slope comes from. Immutable.
 *
 * <p>The loops have no branches and call only final methods, so they are as fast here as in each class.
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
        return Math.fma(leak, Math.min(x, 0), Math.max(x, 0));
    }

    @Override
    public final double slope(double x) {
        return Gate.choose(Gate.open(x), 1, leak);
    }

    @Override
    public final void forward(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = value(z[i]);
        }
    }

    @Override
    public final void backward(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * slope(z[i]);
        }
    }

    @Override
    public final List<Kink> kinks() {
        return leak == 1 ? List.of() : List.of(Kink.bend(0, 0, leak, 1, leak));
    }
}
