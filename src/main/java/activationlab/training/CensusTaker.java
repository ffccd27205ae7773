package activationlab.training;

import activationlab.activation.Activation;
import activationlab.activation.Traits;
import activationlab.network.LayerReading;
import activationlab.network.Network;
import activationlab.network.Topology;
import activationlab.network.UnitObserver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts, unit by unit, for how many samples a unit is on, saturated or off, while the training data pass by. For one
 * thread.
 */
final class CensusTaker implements UnitObserver {
    private static final int LONGEST = 128;

    private final Network network;
    private final Topology topology;
    private final int[][] off;
    private final int[][] saturated;
    private final double[][] largest;
    private final double[] ones = new double[LONGEST];
    private final double[] slopes = new double[LONGEST];
    // By layer: the latest activation whose largest slope is known, and the slope below which inputs are saturated.
    private final @Nullable Activation[] known;
    private final double[] thresholds;
    private Activation[] activations = {};
    private Optional<UnitPlace> sitter = Optional.empty();
    private double[] sitting = {};
    private int sat;

    CensusTaker(Network network) {
        this.network = network;
        topology = network.topology();
        int hidden = topology.layers() - 1;
        off = new int[hidden][];
        saturated = new int[hidden][];
        largest = new double[hidden][];
        known = new Activation[hidden];
        thresholds = new double[hidden];
        for (int l = 0; l < hidden; l++) {
            off[l] = new int[topology.fanOut(l)];
            saturated[l] = new int[topology.fanOut(l)];
            largest[l] = new double[topology.fanOut(l)];
        }
        Arrays.fill(ones, 1);
    }

    /**
     * Forgets what was counted.
     *
     * @param wanted the unit to look at closely
     * @param samples how many will pass by
     */
    void begin(Optional<UnitPlace> wanted, int samples) {
        for (int l = 0; l < off.length; l++) {
            Arrays.fill(off[l], 0);
            Arrays.fill(saturated[l], 0);
            Arrays.fill(largest[l], Double.NEGATIVE_INFINITY);
        }
        sitter = wanted.filter(this::exists);
        sitting = sitter.isPresent() ? new double[samples] : new double[0];
        sat = 0;
        activations = new Activation[off.length];
        for (int l = 0; l < off.length; l++) {
            activations[l] = network.activation(l);
        }
    }

    private boolean exists(UnitPlace place) {
        return place.layer() < off.length && place.unit() < off[place.layer()].length;
    }

    // A learned parameter moves in every step; the largest slope is that of the activation before learning.
    private Activation topology(int layer) {
        return network.topology().hidden().get(layer).activation();
    }

    private void learn(int layer, Activation activation) {
        if (activation.equals(known[layer])) {
            return;
        }
        if (layer > 0 && activation.equals(known[layer - 1])) {
            thresholds[layer] = thresholds[layer - 1];
        } else {
            double steepest = Math.abs(Traits.of(activation).steepest().slope());
            thresholds[layer] = Double.isFinite(steepest) ? Census.SATURATED * steepest : 0;
        }
        known[layer] = activation;
    }

    @Override
    public void layer(int layer, double[][] z, double[][] a, int units, int n) {
        learn(layer, topology(layer));
        for (int unit = 0; unit < units; unit++) {
            activations[layer].backward(z[unit], ones, slopes, n);
            count(layer, unit, a[unit], n);
            largest[layer][unit] = Math.max(largest[layer][unit], largest(z[unit], n));
        }
        sitter.filter(place -> place.layer() == layer).ifPresent(place -> {
            System.arraycopy(z[place.unit()], 0, sitting, sat, n);
            sat += n;
        });
    }

    private void count(int layer, int unit, double[] row, int n) {
        double small = thresholds[layer];
        int zeros = 0;
        int flat = 0;
        for (int s = 0; s < n; s++) {
            boolean zero = row[s] == 0;
            zeros += zero ? 1 : 0;
            flat += !zero && Math.abs(slopes[s]) < small ? 1 : 0;
        }
        off[layer][unit] += zeros;
        saturated[layer][unit] += flat;
    }

    private static double largest(double[] row, int n) {
        double found = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < n; s++) {
            found = row[s] > found ? row[s] : found;
        }
        return found;
    }

    /**
     * Returns what was counted.
     *
     * @param onBatch what was silent on the latest batch
     */
    Census census(int samples, Silence onBatch) {
        List<Census.Layer> layers = new ArrayList<>();
        for (int l = 0; l < off.length; l++) {
            List<Census.Unit> units = new ArrayList<>();
            long flat = 0;
            for (int unit = 0; unit < off[l].length; unit++) {
                units.add(unit(l, unit, samples, onBatch.silent(l, unit)));
                flat += saturated[l][unit];
            }
            layers.add(new Census.Layer(units, (double) flat / ((long) samples * off[l].length)));
        }
        return new Census(samples, layers, sitter.map(place -> portrait(place, layers)));
    }

    private Census.Unit unit(int layer, int unit, int samples, boolean silentOnBatch) {
        double zero = (double) off[layer][unit] / samples;
        double flat = (double) saturated[layer][unit] / samples;
        double on = (double) (samples - off[layer][unit] - saturated[layer][unit]) / samples;
        UnitState state = off[layer][unit] == samples
                ? UnitState.DEAD_ON_DATASET
                : silentOnBatch
                        ? UnitState.DEAD_ON_BATCH
                        : flat > Census.MOSTLY
                                ? UnitState.SATURATED
                                : on < Census.QUIET ? UnitState.QUIET : UnitState.ALIVE;
        return new Census.Unit(state, on, flat, zero, largest[layer][unit]);
    }

    private UnitPortrait portrait(UnitPlace place, List<Census.Layer> layers) {
        LayerReading layer = network.reading(place.layer());
        List<Double> weights = new ArrayList<>();
        for (int input = 0; input < topology.fanIn(place.layer()); input++) {
            weights.add(layer.weight(place.unit(), input));
        }
        return new UnitPortrait(
                place,
                activations[place.layer()],
                layer.bias(place.unit()),
                weights,
                Spread.between(sitting, sat),
                layers.get(place.layer()).units().get(place.unit()));
    }
}
