package activationlab.network;

import java.util.ArrayList;
import java.util.List;

/** A network as it was at one moment, for answers alone. Immutable and safe on any thread. */
public final class Still {
    /** Larger networks are too large to be copied again and again. */
    public static final long MOST_WEIGHTS = 1_000_000;

    private final Topology topology;
    // By tensor, then row: the weights of every layer with the bias behind them, then what else answers depend on.
    private final double[][][] numbers;

    private Still(Topology topology, List<Turns> answering) {
        this.topology = topology;
        numbers = new double[answering.size()][][];
        for (int t = 0; t < numbers.length; t++) {
            double[][] rows = answering.get(t).now();
            numbers[t] = new double[rows.length][];
            for (int r = 0; r < rows.length; r++) {
                numbers[t][r] = rows[r].clone();
            }
        }
    }

    /** Returns a network as it is now. */
    public static Still of(Network network) {
        return new Still(network.topology(), answering(network));
    }

    /** Returns all that the answers of a network depend on. */
    private static List<Turns> answering(Network network) {
        List<Turns> all = new ArrayList<>();
        int layers = network.topology().layers();
        for (int layer = 0; layer < layers; layer++) {
            all.add(network.layer(layer).parameters().values());
        }
        for (int layer = 0; layer < layers - 1; layer++) {
            network.passage(layer).parameters().forEach(each -> all.add(each.values()));
            network.passage(layer).addTo(all);
        }
        return all;
    }

    /** Returns the shape of the network, with the activations that it had. */
    public Topology topology() {
        return topology;
    }

    /** Returns a weight; all three count from 0. */
    public double weight(int layer, int unit, int input) {
        return numbers[layer][unit][input];
    }

    /** Returns a bias; both count from 0. */
    public double bias(int layer, int unit) {
        return numbers[layer][unit][topology.fanIn(layer)];
    }

    /** Makes a network answer as this did; it has the same shape and activations. */
    void develop(Network network) {
        List<Turns> turns = answering(network);
        for (int t = 0; t < numbers.length; t++) {
            double[][] rows = turns.get(t).now();
            for (int r = 0; r < rows.length; r++) {
                System.arraycopy(numbers[t][r], 0, rows[r], 0, rows[r].length);
            }
        }
    }
}
