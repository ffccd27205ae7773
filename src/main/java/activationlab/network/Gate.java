package activationlab.network;

import activationlab.activation.Activation;
import activationlab.activation.Learned;
import activationlab.activation.Paired;
import activationlab.activation.Randomized;

/** The activation behind one hidden layer, as training uses it. For one thread. */
class Gate {
    private Activation activation;

    Gate(Activation activation) {
        this.activation = activation;
    }

    /**
     * Makes the gate that suits an activation.
     *
     * @param key tells the random slopes of one layer from those of another
     * @param memories how many numbers the optimizer remembers of a learned parameter
     */
    static Gate of(Activation activation, long key, int memories) {
        if (activation instanceof Learned learned) {
            return new LearnedGate(learned, memories);
        }
        if (activation instanceof Randomized randomized) {
            return new RandomizedGate(randomized, key);
        }
        return activation instanceof Paired paired ? new PairedGate(paired) : new Gate(activation);
    }

    /** Returns the form of evaluation. */
    final Activation activation() {
        return activation;
    }

    final void use(Activation changed) {
        activation = changed;
    }

    /** Says which step comes next, so that random slopes are drawn for it. */
    void begin(long step) {}

    /** Says that evaluation comes next, so that slopes are not random until a step begins. */
    void settle() {}

    /**
     * Writes the activations of the first {@code units} rows, in training.
     *
     * @param kept rows that {@link #backward} will get as {@code out}: whatever is written there is still there then
     */
    void forward(double[][] z, double[][] out, double[][] kept, int units, int n) {
        infer(z, out, units, n);
    }

    /** Writes the activations of the first {@code units} rows, in evaluation. */
    final void infer(double[][] z, double[][] out, int units, int n) {
        for (int unit = 0; unit < units; unit++) {
            activation.forward(z[unit], out[unit], n);
        }
    }

    /** Writes the gradients by pre-activation of the first {@code units} rows, given those by activation. */
    void backward(double[][] z, double[][] upstream, double[][] out, int units, int n) {
        for (int unit = 0; unit < units; unit++) {
            activation.backward(z[unit], upstream[unit], out[unit], n);
        }
    }

    /** Returns whether the gradient by the learned parameter, if there is one, is finite. */
    boolean gradientFinite() {
        return true;
    }

    /** Prepares a step of the learned parameter, if there is one; returns whether all is finite. */
    boolean move(Mover mover) {
        return true;
    }

    /** Makes the moved parameter the one in use. */
    void forth() {}

    /** Takes the latest step back; once only. */
    void back() {}
}
