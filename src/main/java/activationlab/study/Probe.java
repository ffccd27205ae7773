package activationlab.study;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Topology;
import activationlab.scale.Range;
import activationlab.theory.CriticalGain;
import activationlab.theory.LayerLaw;
import activationlab.theory.SignalTheory;
import activationlab.training.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A network before training, through which one batch passes forward and back: 100 inputs, hidden layers of one width,
 * one sigmoid output, binary cross-entropy. The batch is the first 32 of 1000 samples, whose features are N(0, 1) and
 * whose labels are 0 or 1 at random. Immutable and safe on any thread.
 *
 * @param activation what follows every hidden layer, in its form for evaluation
 * @param depth how many layers of weights, the output layer included
 * @param width how many units in each hidden layer
 * @param initialization the weights and biases of every layer, the output layer included
 * @param seed what samples, labels and weights come from
 */
public record Probe(Activation activation, int depth, int width, Initialization initialization, long seed) {
    /** Numbers of layers of weights that a slider offers. */
    public static final Range DEPTH = Range.of(1, 50);

    /** Units per hidden layer that a slider offers. */
    public static final Range WIDTH = Range.of(1, 256);

    /** How many numbers the first layer reads. */
    public static final int INPUTS = 100;

    /** How many samples the batch has. */
    public static final int SAMPLES = 32;

    public Probe {
        requireElementwise(activation);
        DEPTH.require("depth", depth);
        WIDTH.require("width", width);
    }

    /** Refuses an activation that a hidden layer cannot use. */
    static void requireElementwise(Activation activation) {
        if (!activation.elementwise()) {
            throw new IllegalArgumentException("activation " + activation.id()
                    + " works on whole vectors, wanted one that works on single numbers");
        }
    }

    /** Twenty layers of 64 sigmoid units as Glorot and Bengio draw them: next to nothing comes back to the first. */
    public static Probe initial() {
        return new Probe(Catalog.require("sigmoid"), 20, 64, Initialization.of(Initializer.GLOROT_UNIFORM), 1);
    }

    /** Sends the batch through the network and back. */
    public Ladder measure() {
        return new Sounding(this).measure();
    }

    /** Returns the measurement as one of many. */
    public Cell<Ladder> cell() {
        String name = activation + ", depth " + depth + ", seed " + seed;
        return new Cell<>(name, checkpoint -> {
            checkpoint.pass();
            return measure();
        });
    }

    /** Predicts what {@link #measure} finds, as far as it does not depend on the seed. Takes some milliseconds. */
    public SignalTheory predict() {
        List<LayerLaw> laws = new ArrayList<>();
        Topology topology = topology();
        for (int l = 0; l < depth; l++) {
            int fanIn = topology.fanIn(l);
            int fanOut = topology.fanOut(l);
            laws.add(new LayerLaw(
                    fanIn,
                    fanOut,
                    initialization.weightVariance(fanIn, fanOut),
                    initialization.bias(),
                    initialization.initializer().biasVariance(fanIn)));
        }
        return SignalTheory.of(activation, laws, SAMPLES);
    }

    /** Returns the prediction as one of many. */
    public Cell<SignalTheory> theory() {
        return new Cell<>("theory of " + activation + ", depth " + depth, checkpoint -> {
            checkpoint.pass();
            return predict();
        });
    }

    /**
     * Asks at which size of weights gradients neither vanish nor explode in deep networks of this activation and these
     * biases; {@link Initialization#sigma} tells where the weights of the probe are.
     */
    public CriticalGain criticalGain() {
        return new CriticalGain(
                activation, initialization.bias(), initialization.initializer().biasVariance(width));
    }

    /** Returns the shape of the network. */
    Topology topology() {
        List<Integer> sizes = new ArrayList<>(List.of(INPUTS));
        sizes.addAll(Collections.nCopies(depth - 1, width));
        sizes.add(1);
        return Topology.of(sizes, activation, Loss.BINARY_CROSS_ENTROPY);
    }

    public Probe withActivation(Activation changed) {
        return new Probe(changed, depth, width, initialization, seed);
    }

    public Probe withDepth(int changed) {
        return new Probe(activation, changed, width, initialization, seed);
    }

    public Probe withWidth(int changed) {
        return new Probe(activation, depth, changed, initialization, seed);
    }

    public Probe withInitialization(Initialization changed) {
        return new Probe(activation, depth, width, changed, seed);
    }

    public Probe withSeed(long changed) {
        return new Probe(activation, depth, width, initialization, changed);
    }
}
