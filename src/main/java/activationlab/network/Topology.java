package activationlab.network;

import activationlab.activation.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shape of a network of dense layers. Immutable and safe on any thread.
 *
 * @param inputs how many numbers the first layer reads
 * @param hidden the hidden layers, the first one first; there may be none
 * @param outputs how many units the output layer has
 * @param loss what training makes small; it says what follows the output layer
 */
public record Topology(int inputs, List<HiddenLayer> hidden, int outputs, Loss loss) {
    public Topology {
        hidden = List.copyOf(hidden);
        if (inputs < 1 || outputs < 1) {
            throw new IllegalArgumentException(
                    "network of " + inputs + " inputs and " + outputs + " outputs, wanted at least 1 of each");
        }
    }

    /**
     * Makes a network with the same activation behind every hidden layer, without normalization and dropout.
     *
     * @param sizes how many inputs, then how many units in each layer, the output layer last
     */
    public static Topology of(List<Integer> sizes, Activation activation, Loss loss) {
        if (sizes.size() < 2) {
            throw new IllegalArgumentException("layer sizes " + sizes + ", wanted at least two: inputs and outputs");
        }
        List<HiddenLayer> hidden = sizes.subList(1, sizes.size() - 1).stream()
                .map(units -> new HiddenLayer(units, activation))
                .toList();
        return new Topology(sizes.getFirst(), hidden, sizes.getLast(), loss);
    }

    /** Returns the number of layers of weights, which is one more than that of hidden layers. */
    public int layers() {
        return hidden.size() + 1;
    }

    /** Returns how many numbers a layer reads; layers count from 0. */
    public int fanIn(int layer) {
        return layer == 0 ? inputs : hidden.get(layer - 1).units();
    }

    /** Returns how many units a layer has; layers count from 0. */
    public int fanOut(int layer) {
        return layer == hidden.size() ? outputs : hidden.get(layer).units();
    }

    /** Returns how many weights and biases there are. */
    public long weights() {
        long sum = 0;
        for (int layer = 0; layer < layers(); layer++) {
            sum += (long) (fanIn(layer) + 1) * fanOut(layer);
        }
        return sum;
    }

    /** Returns whether every layer computes the same in training and in evaluation. */
    public boolean steady() {
        return hidden.stream().allMatch(HiddenLayer::steady);
    }

    /** Returns how many numbers are the target of a sample: one per output, or the number of its class alone. */
    public int targets() {
        return loss == Loss.CROSS_ENTROPY ? 1 : outputs;
    }

    /** Returns the largest number of inputs or units of any layer. */
    int widest() {
        return Math.max(
                inputs, IntStream.range(0, layers()).map(this::fanOut).max().orElseThrow());
    }

    /** Exchanges the activation behind one hidden layer; layers count from 0. */
    Topology with(int layer, Activation changed) {
        List<HiddenLayer> exchanged = new ArrayList<>(hidden);
        exchanged.set(layer, hidden.get(layer).with(changed));
        return new Topology(inputs, exchanged, outputs, loss);
    }
}
