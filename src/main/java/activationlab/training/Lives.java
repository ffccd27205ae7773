package activationlab.training;

import activationlab.network.Topology;
import activationlab.network.UnitObserver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which hidden units answer to any of the samples that passed by, and how far their pre-activations reach. For one
 * thread.
 */
final class Lives implements UnitObserver {
    private final boolean[][] answers;
    private final double[][] largest;
    private final int[][] at;
    private final int[] passed;

    Lives(Topology topology) {
        int hidden = topology.layers() - 1;
        answers = new boolean[hidden][];
        largest = new double[hidden][];
        at = new int[hidden][];
        passed = new int[hidden];
        for (int l = 0; l < hidden; l++) {
            answers[l] = new boolean[topology.fanOut(l)];
            largest[l] = new double[topology.fanOut(l)];
            at[l] = new int[topology.fanOut(l)];
        }
    }

    /** Forgets what passed by. */
    void clear() {
        Arrays.fill(passed, 0);
        for (int l = 0; l < answers.length; l++) {
            Arrays.fill(answers[l], false);
            Arrays.fill(largest[l], Double.NEGATIVE_INFINITY);
        }
    }

    @Override
    public void layer(int layer, double[][] z, double[][] a, int units, int n) {
        for (int unit = 0; unit < units; unit++) {
            answers[layer][unit] = answers[layer][unit] || anyNonzero(a[unit], n);
            reach(layer, unit, z[unit], n);
        }
        passed[layer] += n;
    }

    // Most units answer to one of the first samples.
    private static boolean anyNonzero(double[] row, int n) {
        int s = 0;
        while (s < n && row[s] == 0) {
            s++;
        }
        return s < n;
    }

    private void reach(int layer, int unit, double[] row, int n) {
        double top = largest[layer][unit];
        int found = -1;
        // A comparison that is hardly ever true costs less than Math.max, which has to treat zeros and NaN with care.
        for (int s = 0; s < n; s++) {
            if (row[s] > top) {
                top = row[s];
                found = s;
            }
        }
        if (found >= 0) {
            largest[layer][unit] = top;
            at[layer][unit] = passed[layer] + found;
        }
    }

    /** Returns whether a unit answered to any sample. */
    boolean answers(int layer, int unit) {
        return answers[layer][unit];
    }

    /** Returns the largest pre-activation of a unit. */
    double largest(UnitPlace place) {
        return largest[place.layer()][place.unit()];
    }

    /** Returns the first sample at which it was largest. */
    int at(UnitPlace place) {
        return at[place.layer()][place.unit()];
    }

    /** Returns the units that answered to no sample, layer by layer. */
    List<UnitPlace> silent() {
        List<UnitPlace> places = new ArrayList<>();
        for (int l = 0; l < answers.length; l++) {
            for (int unit = 0; unit < answers[l].length; unit++) {
                if (!answers[l][unit]) {
                    places.add(new UnitPlace(l, unit));
                }
            }
        }
        return places;
    }

    /** Returns whether a unit answered in only one of two looks at the same network. */
    boolean differsFrom(Lives other) {
        return !Arrays.deepEquals(answers, other.answers);
    }

    /** Returns the units that answered in only one of two looks, layer by layer. */
    List<UnitPlace> differences(Lives other) {
        List<UnitPlace> places = new ArrayList<>();
        for (int l = 0; l < answers.length; l++) {
            for (int unit = 0; unit < answers[l].length; unit++) {
                if (answers[l][unit] != other.answers[l][unit]) {
                    places.add(new UnitPlace(l, unit));
                }
            }
        }
        return places;
    }
}
