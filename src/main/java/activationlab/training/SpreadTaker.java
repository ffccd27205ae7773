package activationlab.training;

import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;

/** Sorts the activations and gradients of a batch into bins that all layers share. For one thread. */
final class SpreadTaker {
    private final List<double[]> activations = new ArrayList<>();
    private final List<double[]> sizes = new ArrayList<>();

    /** Takes the activations of a layer. */
    void activations(int layer, double[][] rows, int units, int n) {
        activations.add(flat(rows, units, n));
    }

    /** Takes the gradients of a layer: the logarithms of their sizes, which of 0 is not finite. */
    void gradients(int layer, double[][] rows, int units, int n) {
        double[] all = flat(rows, units, n);
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.log10(Math.abs(all[i]));
        }
        sizes.add(all);
    }

    private static double[] flat(double[][] rows, int units, int n) {
        double[] all = new double[units * n];
        for (int unit = 0; unit < units; unit++) {
            System.arraycopy(rows[unit], 0, all, unit * n, n);
        }
        return all;
    }

    Spreads spreads() {
        return new Spreads(counted(activations), counted(sizes));
    }

    private static List<Spread> counted(List<double[]> layers) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] layer : layers) {
            for (double x : layer) {
                low = Double.isFinite(x) ? Math.min(low, x) : low;
                high = Double.isFinite(x) ? Math.max(high, x) : high;
            }
        }
        Range over = Spread.range(low, high);
        return layers.stream().map(layer -> counted(over, layer)).toList();
    }

    private static Spread counted(Range over, double[] layer) {
        Spread.Tally tally = new Spread.Tally(over);
        tally.add(layer, layer.length);
        return tally.spread();
    }
}
