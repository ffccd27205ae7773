package activationlab.network;

import activationlab.activation.Activation;
import activationlab.activation.Learned;

/**
 * An activation with a parameter that is learned, one for the whole layer. The parameter stays in its range. A step
 * allocates the changed activation, a few dozen bytes. For one thread.
 */
final class LearnedGate extends Gate {
    private Learned learned;
    private Learned next;
    private double gradient;

    LearnedGate(Learned learned) {
        super(learned);
        this.learned = learned;
        next = learned;
    }

    @Override
    void backward(double[][] z, double[][] upstream, double[][] out, int units, int n) {
        super.backward(z, upstream, out, units, n);
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            sum += learned.gradientByParameter(z[unit], upstream[unit], n);
        }
        gradient = sum;
    }

    @Override
    double gradient() {
        return gradient;
    }

    @Override
    boolean move(double rate) {
        String id = learned.learned().id();
        double moved = Math.fma(-rate, gradient, learned.parameter(id));
        if (!Double.isFinite(moved)) {
            return false;
        }
        Activation changed = learned.with(id, learned.learned().range().clamp(moved));
        next = changed instanceof Learned still ? still : learned;
        return true;
    }

    @Override
    void accept() {
        Learned old = learned;
        learned = next;
        next = old;
        use(learned);
    }
}
