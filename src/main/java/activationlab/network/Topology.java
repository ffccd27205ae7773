package activationlab.network;

import activationlab.activation.Activation;
import java.util.List;

/**
 * The shape of a network of dense layers. Immutable and safe on any thread.
 *
 * @param sizes how many inputs, then how many units in each layer, the output layer last
 * @param activation what follows every layer but the last
 * @param loss what training makes small; it says what follows the last layer
 */
public record Topology(List<Integer> sizes, Activation activation, Loss loss) {
    public Topology {
        sizes = List.copyOf(sizes);
        if (sizes.size() < 2 || sizes.stream().anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException("layer sizes " + sizes + ": wanted at least two, all positive");
        }
        if (!activation.elementwise()) {
            throw new IllegalArgumentException("activation " + activation.id() + " cannot follow a hidden layer");
        }
    }

    /** Returns the number of layers of weights, which is one more than that of hidden layers. */
    public int layers() {
        return sizes.size() - 1;
    }

    /** Returns how many numbers a layer reads; layers count from 0. */
    public int fanIn(int layer) {
        return sizes.get(layer);
    }

    /** Returns how many units a layer has; layers count from 0. */
    public int fanOut(int layer) {
        return sizes.get(layer + 1);
    }

    /** Returns the largest number of inputs or units of any layer. */
    int widest() {
        return sizes.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    Topology with(Activation changed) {
        return new Topology(sizes, changed, loss);
    }
}
