package activationlab.training;

import activationlab.network.LayerObserver;
import activationlab.network.Topology;
import java.util.Arrays;

/**
 * Counts zero entries and silent units of every hidden layer over any number of batches; {@link LayerStats} says what
 * that means. For one thread.
 */
public final class Silence implements LayerObserver {
    private final long[] zeros;
    private final long[] entries;
    private final boolean[][] active;

    /** Makes counters for the hidden layers of a network, all at 0. */
    public Silence(Topology topology) {
        int hidden = topology.layers() - 1;
        zeros = new long[hidden];
        entries = new long[hidden];
        active = new boolean[hidden][];
        for (int l = 0; l < hidden; l++) {
            active[l] = new boolean[topology.fanOut(l)];
        }
    }

    /** Forgets everything counted so far. */
    public void clear() {
        Arrays.fill(zeros, 0);
        Arrays.fill(entries, 0);
        for (boolean[] units : active) {
            Arrays.fill(units, false);
        }
    }

    @Override
    public void layer(int layer, double[][] rows, int units, int n) {
        for (int unit = 0; unit < units; unit++) {
            int count = zeros(rows[unit], n);
            zeros[layer] += count;
            active[layer][unit] |= count < n;
        }
        entries[layer] += (long) units * n;
    }

    /** Returns the percentage of entries that were exactly 0. */
    public double zeroEntries(int layer) {
        return 100.0 * zeros[layer] / entries[layer];
    }

    /** Returns the share of entries that were exactly 0, from 0 to 1. */
    public double zeroFraction(int layer) {
        return (double) zeros[layer] / entries[layer];
    }

    /** Returns the share of units all of whose entries were exactly 0, from 0 to 1. */
    public double silentFraction(int layer) {
        return (double) silentCount(layer) / active[layer].length;
    }

    /** Returns the percentage of units all of whose entries were exactly 0. */
    public double silentUnits(int layer) {
        return 100.0 * silentCount(layer) / active[layer].length;
    }

    /** Returns the number of units all of whose entries were exactly 0. */
    public int silentCount(int layer) {
        int silent = 0;
        for (boolean unit : active[layer]) {
            silent += unit ? 0 : 1;
        }
        return silent;
    }

    /** Returns whether all entries of a unit were exactly 0. */
    public boolean silent(int layer, int unit) {
        return !active[layer][unit];
    }

    private static int zeros(double[] row, int n) {
        int count = 0;
        for (int s = 0; s < n; s++) {
            count += row[s] == 0 ? 1 : 0;
        }
        return count;
    }
}
