package activationlab.network;

import activationlab.activation.Learned;
import activationlab.scale.Range;

/**
 * An activation with a parameter that is learned, one for the whole layer. The parameter stays in its range. A step
 * allocates the changed activation, a few dozen bytes. For one thread.
 */
final class LearnedGate extends Gate {
    private final Parameters parameter;
    private Learned learned;

    LearnedGate(Learned learned, int memories) {
        super(learned);
        this.learned = learned;
        parameter = new Parameters(1, 1, memories);
        parameter.values().now()[0][0] = learned.parameter(learned.learned().id());
    }

    @Override
    void backward(double[][] z, double[][] upstream, double[][] out, int units, int n) {
        super.backward(z, upstream, out, units, n);
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            sum += learned.gradientByParameter(z[unit], upstream[unit], n);
        }
        parameter.gradients()[0][0] = sum;
    }

    /** Returns the gradient of the loss by the learned parameter. */
    double gradient() {
        return parameter.gradients()[0][0];
    }

    @Override
    boolean gradientFinite() {
        return parameter.gradientsFinite();
    }

    @Override
    boolean move(Mover mover) {
        if (!mover.move(parameter)) {
            return false;
        }
        Range range = learned.learned().range();
        double[] next = parameter.values().next()[0];
        next[0] = range.clamp(next[0]);
        return true;
    }

    @Override
    void forth() {
        parameter.forth();
        adopt();
    }

    @Override
    void back() {
        parameter.back();
        adopt();
    }

    private void adopt() {
        double value = parameter.values().now()[0][0];
        if (learned.with(learned.learned().id(), value) instanceof Learned changed) {
            learned = changed;
            use(changed);
        }
    }
}
