package activationlab.network;

/** Looks at the activations of hidden layers, or what comes before them, while they pass by. */
@FunctionalInterface
public interface LayerObserver {
    /**
     * Sees one layer.
     *
     * @param layer counts from 0
     * @param rows one row per unit, to be read now and neither kept nor modified
     * @param units how many rows have a meaning
     * @param n how many samples each row holds
     */
    void layer(int layer, double[][] rows, int units, int n);
}
