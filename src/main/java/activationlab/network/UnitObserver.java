package activationlab.network;

/** Looks at what goes into the activations of hidden layers and what comes out, while it passes by. */
@FunctionalInterface
public interface UnitObserver {
    /**
     * Sees one layer.
     *
     * @param layer counts from 0
     * @param z what the activation sees, one row per unit, to be read now and neither kept nor modified
     * @param a the activations, likewise
     * @param units how many rows have a meaning
     * @param n how many samples each row holds
     */
    void layer(int layer, double[][] z, double[][] a, int units, int n);
}
