package activationlab.network;

import java.util.Objects;

/**
 * One weight or bias of a network. Immutable and safe on any thread.
 *
 * @param layer counts from 0; the output layer is the last
 * @param unit the unit it leads to, counted from 0
 * @param input which number the layer reads, counted from 0; the one behind the last is the bias
 */
public record Connection(int layer, int unit, int input) {
    public Connection {
        if (layer < 0 || unit < 0 || input < 0) {
            throw new IllegalArgumentException(
                    "layer " + layer + ", unit " + unit + ", input " + input + ": wanted numbers from 0");
        }
    }

    /** Returns whether a network of this shape has it. */
    public boolean isIn(Topology topology) {
        return layer < topology.layers() && unit < topology.fanOut(layer) && input <= topology.fanIn(layer);
    }

    /** Returns whether it is a bias. */
    public boolean isBias(Topology topology) {
        return input == topology.fanIn(layer);
    }

    /** Gives it another value, to the bit. */
    public void set(Network network, double value) {
        int last = network.topology().fanIn(layer);
        network.layer(layer).values()[unit][Objects.checkIndex(input, last + 1)] = value;
        network.touched();
    }
}
