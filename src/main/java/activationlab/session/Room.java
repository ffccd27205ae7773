package activationlab.session;

import activationlab.dataset.BadFile;
import activationlab.network.Topology;

/** Whether a run fits into memory, so that it is refused in words before it fails. */
final class Room {
    private static final double MEBI = 1 << 20;
    // Pre-activation, activation and gradient of every unit; and all of it once more for a batch.
    private static final int PER_UNIT = 2 * 3;

    // Values, gradients and two memories of an optimizer, each in three turns, and a few copies to go back to.
    private static final int PER_WEIGHT = 16;

    private Room() {}

    /**
     * Checks the weights with all that training keeps of them.
     *
     * @param layers what to blame
     * @throws BadFile if they need more than half of the memory that Java may use
     */
    static void checkWeights(Setting layers, Topology topology) {
        double weights = 0;
        for (int l = 0; l < topology.layers(); l++) {
            weights += (topology.fanIn(l) + 1.0) * topology.fanOut(l);
        }
        double needed = PER_WEIGHT * weights * Double.BYTES / MEBI;
        double most = 0.5 * Runtime.getRuntime().maxMemory() / MEBI;
        if (needed > most) {
            throw layers.refused("fewer units: " + Math.round(weights) + " weights need " + Math.round(needed)
                    + " MiB, at most " + Math.round(most) + " MiB are there");
        }
    }

    /**
     * Checks the largest part, the activations of all samples.
     *
     * @param layers what to blame
     * @throws BadFile if they need more than three quarters of the memory that Java may use
     */
    static void check(Setting layers, Topology topology, int samples) {
        double numbers = 2.0 * topology.fanIn(0);
        for (int l = 0; l < topology.layers(); l++) {
            numbers += (double) PER_UNIT * topology.fanOut(l);
        }
        double needed = numbers * samples * Double.BYTES / MEBI;
        double most = 0.75 * Runtime.getRuntime().maxMemory() / MEBI;
        if (needed > most) {
            throw layers.refused("fewer units or samples: the activations of " + samples + " samples need "
                    + Math.round(needed) + " MiB, at most " + Math.round(most) + " MiB are there");
        }
    }
}
