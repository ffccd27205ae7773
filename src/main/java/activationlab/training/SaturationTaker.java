package activationlab.training;

import activationlab.activation.Activation;
import activationlab.activation.Traits;
import activationlab.network.LayerObserver;
import activationlab.network.Network;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts how much of what activations see on the latest batch lies where they are nearly level, for those that level
 * off on both sides, as tanh and sigmoid do; of the others nothing is counted. For one thread.
 */
final class SaturationTaker implements LayerObserver {
    private static final double PERCENT = 100;

    private final Network network;
    // The slope below which an input is saturated, NaN for an activation that does not level off on both sides.
    private final Map<Activation, Double> thresholds = new HashMap<>();
    private final double[] percentages;
    private double[] ones = {};
    private double[] slopes = {};

    SaturationTaker(Network network) {
        this.network = network;
        percentages = new double[network.topology().layers()];
        Arrays.fill(percentages, Double.NaN);
    }

    // A learned parameter moves in every step; what counts is the activation before learning.
    private double threshold(int layer) {
        return thresholds.computeIfAbsent(
                network.topology().hidden().get(layer).activation(), SaturationTaker::threshold);
    }

    private static double threshold(Activation activation) {
        Traits traits = Traits.of(activation);
        boolean levelsOff = traits.left().saturates() && traits.right().saturates();
        double steepest = Math.abs(traits.steepest().slope());
        return levelsOff && Double.isFinite(steepest) ? Census.SATURATED * steepest : Double.NaN;
    }

    @Override
    public void layer(int layer, double[][] rows, int units, int n) {
        double threshold = threshold(layer);
        if (Double.isNaN(threshold)) {
            percentages[layer] = Double.NaN;
            return;
        }
        makeRoom(n);
        Activation activation = network.activation(layer);
        long flat = 0;
        for (int unit = 0; unit < units; unit++) {
            activation.backward(rows[unit], ones, slopes, n);
            flat += flat(threshold, n);
        }
        percentages[layer] = PERCENT * flat / ((double) units * n);
    }

    private void makeRoom(int n) {
        if (ones.length < n) {
            ones = new double[n];
            slopes = new double[n];
            Arrays.fill(ones, 1);
        }
    }

    private int flat(double threshold, int n) {
        int flat = 0;
        for (int s = 0; s < n; s++) {
            flat += Math.abs(slopes[s]) < threshold ? 1 : 0;
        }
        return flat;
    }

    /** Returns the percentage of a layer, NaN where nothing is counted. */
    double percentage(int layer) {
        return percentages[layer];
    }
}
