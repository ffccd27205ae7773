package activationlab.network;

import activationlab.activation.Activation;
import activationlab.activation.Learned;
import activationlab.activation.Paired;
import activationlab.activation.Randomized;
import java.util.List;

/** The activation behind one hidden layer, as training uses it. For one thread. */
class Gate {
    private final Activation activation;

    Gate(Activation activation) {
        this.activation = activation;
    }

    /**
     * Makes the gate that suits an activation.
     *
     * @param key which random slopes are drawn, if any
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
    Activation activation() {
        return activation;
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
    void infer(double[][] z, double[][] out, int units, int n) {
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

    /** Returns whether another gate learns the same from the same start. */
    boolean learnsAs(Gate other) {
        return false;
    }

    /** Returns what is learned. */
    List<Parameters> parameters() {
        return List.of();
    }

    /** Keeps the learned parameter that the next step brings, if there is one, in its range. */
    void confine() {}
}
