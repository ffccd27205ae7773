package activationlab.network;

import activationlab.activation.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * A network of dense layers with an activation behind every hidden layer. Holds weights and gradients; batches pass
 * through it by {@link Backpropagation} and {@link Inference}. For one thread.
 */
public final class Network {
    // Arrays: iterating a list would allocate in every step.
    private final Layer[] layers;
    private final Passage[] passages;
    final Optimizer optimizer;
    private final Mover mover;
    private final Regularizer regularizer = new Regularizer();
    private Topology topology;
    // All that training moves: the weights of every layer, then what else is learned.
    private Parameters[] parameters;
    // The numbers that a step changes, for copies of the whole network.
    private Turns[] tensors;
    private long step;
    // Whether nothing but steps has changed the network since the latest step that was not taken back.
    private boolean revocable;

    /** Makes a network whose weights and biases are all 0, to be trained by plain gradient descent. */
    public Network(Topology topology) {
        this(topology, Optimizer.descent());
    }

    /** As the other, with seed 0. */
    public Network(Topology topology, Optimizer optimizer) {
        this(topology, optimizer, 0);
    }

    /** Makes a network whose weights and biases are all 0; random slopes and dropout come from {@code seed}. */
    public Network(Topology topology, Optimizer optimizer, long seed) {
        this.topology = topology;
        this.optimizer = optimizer;
        layers = new Layer[topology.layers()];
        passages = new Passage[topology.layers() - 1];
        for (int l = 0; l < layers.length; l++) {
            layers[l] = new Layer(topology.fanIn(l), topology.fanOut(l), optimizer.memories());
        }
        mover = Mover.of(optimizer, topology.widest() + 1);
        for (int l = 0; l < passages.length; l++) {
            passages[l] = new Passage(topology.hidden().get(l), l, optimizer.memories(), seed);
        }
        parameters = parameters();
        tensors = Turns.of(parameters, passages);
    }

    private Parameters[] parameters() {
        List<Parameters> all = new ArrayList<>();
        for (Layer layer : layers) {
            all.add(layer.parameters());
        }
        for (Passage passage : passages) {
            all.addAll(passage.parameters());
        }
        return all.toArray(Parameters[]::new);
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

    /** Adds {@code change} to the bias of every hidden unit; batch normalization takes it out again. */
    public void shiftHiddenBiases(double change) {
        for (int l = 0; l < passages.length; l++) {
            layers[l].shiftBiases(change);
        }
        revocable = false;
    }

    /** Makes {@code bias} the bias of every hidden unit. */
    public void setHiddenBiases(double bias) {
        for (int l = 0; l < passages.length; l++) {
            layers[l].setBiases(bias);
        }
        revocable = false;
    }

    /** Exchanges the activation behind every hidden layer; the weights stay. */
    public void use(Activation activation) {
        for (int l = 0; l < passages.length; l++) {
            use(l, activation);
        }
    }

    /** Exchanges the activation behind one hidden layer, counted from 0; the weights stay. */
    public void use(int layer, Activation activation) {
        topology = topology.with(layer, activation);
        passages[layer].use(activation);
        parameters = parameters();
        tensors = Turns.of(parameters, passages);
        revocable = false;
    }

    /** Exchanges what is done to gradients, from the next step on; weights and what the optimizer remembers stay. */
    public void use(Regularization regularization) {
        regularizer.use(regularization, parameters);
    }

    /** Returns what is done to gradients. */
    public Regularization regularization() {
        return regularizer.settings();
    }

    /** Returns the penalty on the weights as they are, which no loss contains. */
    public double penalty() {
        return regularizer.penalty(layers);
    }

    /** Returns the activation behind a hidden layer, with the parameter it has learned; layers count from 0. */
    public Activation activation(int layer) {
        return passages[layer].gate().activation();
    }

    /** Returns a copy of the weights of a layer: one row per unit, one column per input; layers count from 0. */
    public DMatrixRMaj weights(int layer) {
        return Matrices.copy(layers[layer].values(), layers[layer].weightColumns());
    }

    /** Returns a copy of the biases of a layer: one column, one row per unit. */
    public DMatrixRMaj biases(int layer) {
        return Matrices.copy(layers[layer].values(), layers[layer].biasColumn());
    }

    /** Returns what can be read off a layer without copying it; layers count from 0. */
    public LayerReading reading(int layer) {
        return new LayerReading(layers[layer], revocable);
    }

    /** Returns a copy of the latest gradient of the loss by the weights of a layer. */
    public DMatrixRMaj weightGradient(int layer) {
        return Matrices.copy(layers[layer].parameters().gradients(), layers[layer].weightColumns());
    }

    /** Returns a copy of the latest gradient of the loss by the biases of a layer. */
    public DMatrixRMaj biasGradient(int layer) {
        return Matrices.copy(layers[layer].parameters().gradients(), layers[layer].biasColumn());
    }

    /** Sets the weights (a row per unit, a column per input) and biases (a column) of a layer; modifies neither. */
    public void set(int layer, DMatrixRMaj weights, DMatrixRMaj biases) {
        Matrices.fill(layers[layer].values(), layers[layer].weightColumns(), weights);
        Matrices.fill(layers[layer].values(), layers[layer].biasColumn(), biases);
        revocable = false;
    }

    /** Says that something else than a step has changed the network: that step cannot be taken back. */
    void touched() {
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

    /** Returns the L2 norm of all latest gradients together, as they are before they are clipped. */
    public double gradientNorm() {
        return Regularizer.norm(parameters);
    }

    /** Returns whether the latest gradients are all finite. */
    public boolean finiteGradients() {
        boolean finite = true;
        for (Parameters each : parameters) {
            finite &= each.gradientsFinite();
        }
        return finite;
    }

    /**
     * Moves all weights, biases and learned parameters against the latest gradients, regularized first. All gradients
     * were computed before, so those of the hidden layers belong to the weights from before the step.
     *
     * @return whether the step was taken; if a moved number were not finite, nothing changes
     */
    public boolean descend(double rate) {
        regularizer.apply(layers, parameters);
        mover.begin(rate, step + 1);
        boolean finite = true;
        for (Parameters each : parameters) {
            finite &= mover.move(each);
        }
        for (Passage passage : passages) {
            finite &= passage.nextFinite();
        }
        if (finite) {
            forth();
        }
        return finite;
    }

    private void forth() {
        for (Passage passage : passages) {
            passage.forth();
        }
        for (Parameters each : parameters) {
            each.forth();
        }
        step++;
        revocable = true;
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
        for (Passage passage : passages) {
            passage.back();
        }
        for (Parameters each : parameters) {
            each.back();
        }
        step--;
        revocable = false;
        return true;
    }

    /** Copies out all that training has made of this network. */
    public NetworkState save() {
        return NetworkState.whole(tensors, step, revocable);
    }

    /** As {@link #save}, in half the room: a network that goes on from it cannot take back the step before it. */
    public NetworkState saveLean() {
        return NetworkState.lean(tensors, step);
    }

    /** As {@link #save}, into a state of a network of the same shape. */
    public void saveInto(NetworkState state) {
        state.write(tensors, step, revocable);
    }

    /** Returns whether a state has the shape of this network. */
    public boolean fits(NetworkState state) {
        return state.fits(tensors);
    }

    /** Becomes the network of a state, to the bit; throws {@link IllegalArgumentException} if shapes differ. */
    public void restore(NetworkState state) {
        state.read(tensors);
        step = state.step;
        revocable = state.revocable;
    }

    /** Makes every layer what it is in a step of training: random slopes, dropout, statistics of the batch. */
    void begin(long nextStep) {
        for (Passage passage : passages) {
            passage.begin(nextStep);
        }
    }

    /** Makes every layer what it is in evaluation until a step begins. */
    void settle() {
        for (Passage passage : passages) {
            passage.settle();
        }
    }

    Layer layer(int index) {
        return layers[index];
    }

    /** Returns what follows the weights of a hidden layer. */
    Passage passage(int index) {
        return passages[index];
    }
}
