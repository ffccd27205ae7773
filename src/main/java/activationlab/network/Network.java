package activationlab.network;

import activationlab.activation.Activation;
import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * A network of dense layers with an activation behind every hidden layer. Holds weights and gradients; batches pass
 * through it by {@link Backpropagation} and {@link Inference}. For one thread.
 */
public final class Network {
    // Arrays, because iterating a list would allocate in every step.
    private final Layer[] layers;
    private final Gate[] gates;
    private final Optimizer optimizer;
    private final Mover mover;
    private Topology topology;
    private long step;
    // Whether nothing but steps has changed the network since the latest step that was not taken back.
    private boolean revocable;

    /** Makes a network whose weights and biases are all 0, to be trained by plain gradient descent. */
    public Network(Topology topology) {
        this(topology, Optimizer.descent());
    }

    /** Makes a network whose weights and biases are all 0. */
    public Network(Topology topology, Optimizer optimizer) {
        this.topology = topology;
        this.optimizer = optimizer;
        layers = new Layer[topology.layers()];
        gates = new Gate[topology.layers() - 1];
        for (int l = 0; l < layers.length; l++) {
            layers[l] = new Layer(topology.fanIn(l), topology.fanOut(l), optimizer.memories());
        }
        mover = Mover.of(optimizer, topology.widest() + 1);
        for (int l = 0; l < gates.length; l++) {
            gates[l] = gate(l, topology.hidden().get(l).activation());
        }
    }

    /** Returns the shape of the network; its activations have the parameters they had before learning. */
    public Topology topology() {
        return topology;
    }

    /** Draws all weights and biases with gain 1 and bias 0, from the first layer to the last. */
    public void initialize(Initializer initializer, RandomGenerator random) {
        initialize(Initialization.of(initializer), random);
    }

    /** Draws all weights and biases, from the first layer to the last, the output layer included. */
    public void initialize(Initialization initialization, RandomGenerator random) {
        for (Layer layer : layers) {
            layer.initialize(initialization, random);
        }
        revocable = false;
    }

    /** Adds {@code change} to the bias of every hidden unit. */
    public void shiftHiddenBiases(double change) {
        for (int l = 0; l < gates.length; l++) {
            layers[l].shiftBiases(change);
        }
        revocable = false;
    }

    /** Exchanges the activation behind every hidden layer; the weights stay. */
    public void use(Activation activation) {
        for (int l = 0; l < gates.length; l++) {
            use(l, activation);
        }
    }

    /** Exchanges the activation behind one hidden layer, counted from 0; the weights stay. */
    public void use(int layer, Activation activation) {
        topology = topology.with(layer, activation);
        gates[layer] = gate(layer, activation);
        revocable = false;
    }

    /** Returns the activation behind a hidden layer, with the parameter it has learned; layers count from 0. */
    public Activation activation(int layer) {
        return gates[layer].activation();
    }

    /** Returns a copy of the weights of a layer: one row per unit, one column per input; layers count from 0. */
    public DMatrixRMaj weights(int layer) {
        return Matrices.copy(layers[layer].values(), layers[layer].weightColumns());
    }

    /** Returns a copy of the biases of a layer: one column, one row per unit. */
    public DMatrixRMaj biases(int layer) {
        return Matrices.copy(layers[layer].values(), layers[layer].biasColumn());
    }

    /** Returns a copy of the latest gradient of the loss by the weights of a layer. */
    public DMatrixRMaj weightGradient(int layer) {
        return Matrices.copy(layers[layer].parameters().gradients(), layers[layer].weightColumns());
    }

    /** Returns a copy of the latest gradient of the loss by the biases of a layer. */
    public DMatrixRMaj biasGradient(int layer) {
        return Matrices.copy(layers[layer].parameters().gradients(), layers[layer].biasColumn());
    }

    /**
     * Sets the weights and biases of a layer.
     *
     * @param weights one row per unit, one column per input; not modified
     * @param biases one column, one row per unit; not modified
     */
    public void set(int layer, DMatrixRMaj weights, DMatrixRMaj biases) {
        Matrices.fill(layers[layer].values(), layers[layer].weightColumns(), weights);
        Matrices.fill(layers[layer].values(), layers[layer].biasColumn(), biases);
        revocable = false;
    }

    /** Returns the L2 norm of the latest gradient of the loss by the weights of a layer. */
    public double weightGradientNorm(int layer) {
        return layers[layer].weightGradientNorm();
    }

    /** Returns the L2 norm of the latest gradient of the loss by the biases of a layer. */
    public double biasGradientNorm(int layer) {
        return layers[layer].biasGradientNorm();
    }

    /** Returns whether the latest gradients are all finite. */
    public boolean finiteGradients() {
        boolean finite = true;
        for (Layer layer : layers) {
            finite &= layer.parameters().gradientsFinite();
        }
        for (Gate gate : gates) {
            finite &= gate.gradientFinite();
        }
        return finite;
    }

    /**
     * Moves all weights, biases and learned parameters against the latest gradients. All gradients were computed
     * before, so those of the hidden layers belong to the weights from before the step.
     *
     * @return whether the step was taken; if a moved number were not finite, nothing changes
     */
    public boolean descend(double rate) {
        mover.begin(rate, step + 1);
        boolean finite = true;
        for (Layer layer : layers) {
            finite &= mover.move(layer.parameters());
        }
        for (Gate gate : gates) {
            finite &= gate.move(mover);
        }
        if (!finite) {
            return false;
        }
        for (Layer layer : layers) {
            layer.parameters().forth();
        }
        for (Gate gate : gates) {
            gate.forth();
        }
        step++;
        revocable = true;
        return true;
    }

    /**
     * Takes the latest step back, if nothing else has changed the network since.
     *
     * @return whether there was one to take back; a second one in a row never is
     */
    public boolean revoke() {
        if (!revocable) {
            return false;
        }
        for (Layer layer : layers) {
            layer.parameters().back();
        }
        for (Gate gate : gates) {
            gate.back();
        }
        step--;
        revocable = false;
        return true;
    }

    /** Draws the random slopes of a step, where there are any. */
    void begin(long nextStep) {
        for (Gate gate : gates) {
            gate.begin(nextStep);
        }
    }

    /** Makes random slopes their mean until a step begins. */
    void settle() {
        for (Gate gate : gates) {
            gate.settle();
        }
    }

    private Gate gate(int layer, Activation activation) {
        return Gate.of(activation, layer, optimizer.memories());
    }

    Layer layer(int index) {
        return layers[index];
    }

    Gate gate(int index) {
        return gates[index];
    }
}
