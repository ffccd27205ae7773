package activationlab.network;

import activationlab.activation.Activation;
import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * A network of dense layers with one activation behind every hidden layer. Holds weights and gradients; batches pass
 * through it by {@link Backpropagation} and {@link Inference}. For one thread.
 */
public final class Network {
    // Arrays, because iterating a list would allocate in every step.
    private final Layer[] layers;
    private final Gate[] gates;
    private final GradientDescent descent;
    private Topology topology;
    // Whether the numbers from before the latest step are still there and nothing else was changed since.
    private boolean revocable;

    /** Makes a network whose weights and biases are all 0. */
    public Network(Topology topology) {
        this.topology = topology;
        layers = new Layer[topology.layers()];
        gates = new Gate[topology.layers() - 1];
        for (int l = 0; l < layers.length; l++) {
            layers[l] = new Layer(topology.fanIn(l), topology.fanOut(l));
        }
        descent = new GradientDescent(topology.widest());
        use(topology.activation());
    }

    /** Returns the shape of the network; its activation has the parameters it had before learning. */
    public Topology topology() {
        return topology;
    }

    /** Draws all weights and biases, from the first layer to the last. */
    public void initialize(Initializer initializer, RandomGenerator random) {
        for (Layer layer : layers) {
            layer.initialize(initializer, random);
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
        topology = topology.with(activation);
        revocable = false;
        for (int l = 0; l < gates.length; l++) {
            gates[l] = Gate.of(activation, l);
        }
    }

    /** Returns the activation behind a hidden layer, with the parameter it has learned; layers count from 0. */
    public Activation activation(int layer) {
        return gates[layer].activation();
    }

    /** Returns a copy of the weights of a layer: one row per unit, one column per input; layers count from 0. */
    public DMatrixRMaj weights(int layer) {
        return copy(layers[layer].weights(), layers[layer].weights().values());
    }

    /** Returns a copy of the biases of a layer: one row, one column per unit. */
    public DMatrixRMaj biases(int layer) {
        return copy(layers[layer].biases(), layers[layer].biases().values());
    }

    /** Returns a copy of the latest gradient of the loss by the weights of a layer. */
    public DMatrixRMaj weightGradient(int layer) {
        return copy(layers[layer].weights(), layers[layer].weights().gradients());
    }

    /** Returns a copy of the latest gradient of the loss by the biases of a layer. */
    public DMatrixRMaj biasGradient(int layer) {
        return copy(layers[layer].biases(), layers[layer].biases().gradients());
    }

    /**
     * Sets the weights and biases of a layer.
     *
     * @param weights one row per unit, one column per input; not modified
     * @param biases one row, one column per unit; not modified
     */
    public void set(int layer, DMatrixRMaj weights, DMatrixRMaj biases) {
        fill(layers[layer].weights(), weights);
        fill(layers[layer].biases(), biases);
        revocable = false;
    }

    /** Returns the L2 norm of the latest gradient of the loss by the weights of a layer. */
    public double weightGradientNorm(int layer) {
        return layers[layer].weights().gradientNorm();
    }

    /** Returns the L2 norm of the latest gradient of the loss by the biases of a layer. */
    public double biasGradientNorm(int layer) {
        return layers[layer].biases().gradientNorm();
    }

    /** Returns whether the latest gradients are all finite. */
    public boolean finiteGradients() {
        boolean finite = true;
        for (Layer layer : layers) {
            finite &= descent.finiteGradients(layer.weights());
            finite &= descent.finiteGradients(layer.biases());
        }
        for (Gate gate : gates) {
            finite &= Double.isFinite(gate.gradient());
        }
        return finite;
    }

    /**
     * Moves all weights, biases and learned parameters against the latest gradients, which are finite. All gradients
     * were computed before, so those of the hidden layers belong to the weights from before the step.
     *
     * @return whether the step was taken; if a moved number were not finite, nothing changes
     */
    public boolean descend(double rate) {
        boolean finite = true;
        for (Layer layer : layers) {
            finite &= descent.move(layer.weights(), rate);
            finite &= descent.move(layer.biases(), rate);
        }
        for (Gate gate : gates) {
            finite &= gate.move(rate);
        }
        if (finite) {
            exchange();
        }
        revocable = finite;
        return finite;
    }

    /**
     * Takes the latest step back, if nothing else has changed the network since.
     *
     * @return whether there was one to take back; a second one in a row never is
     */
    public boolean revoke() {
        boolean possible = revocable;
        if (possible) {
            exchange();
        }
        revocable = false;
        return possible;
    }

    private void exchange() {
        for (Layer layer : layers) {
            layer.accept();
        }
        for (Gate gate : gates) {
            gate.accept();
        }
    }

    Layer layer(int index) {
        return layers[index];
    }

    Gate gate(int index) {
        return gates[index];
    }

    private static DMatrixRMaj copy(Parameters shape, double[][] rows) {
        DMatrixRMaj matrix = new DMatrixRMaj(shape.rows(), shape.columns());
        for (int r = 0; r < shape.rows(); r++) {
            System.arraycopy(rows[r], 0, matrix.data, r * shape.columns(), shape.columns());
        }
        return matrix;
    }

    private static void fill(Parameters parameters, DMatrixRMaj matrix) {
        if (matrix.numRows != parameters.rows() || matrix.numCols != parameters.columns()) {
            throw new IllegalArgumentException("matrix is " + matrix.numRows + " x " + matrix.numCols + ", wanted "
                    + parameters.rows() + " x " + parameters.columns());
        }
        for (int r = 0; r < parameters.rows(); r++) {
            System.arraycopy(matrix.data, r * matrix.numCols, parameters.values()[r], 0, parameters.columns());
        }
    }
}
