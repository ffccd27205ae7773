package activationlab.network;

/**
 * All that training has made of a network, copied out of it: weights, what the optimizer remembers, running statistics,
 * and the same from before the latest step. A network of the same shape that it is copied into goes on with the same
 * bits. Can be written again and again without allocating; whoever hands it on writes no more. For one thread then any.
 */
public final class NetworkState {
    // By tensor, then row: the numbers in use and those from before the latest step.
    private final double[][][] now;
    private final double[][][] before;
    long step;
    boolean revocable;

    /** Allocates room for what a network holds. */
    NetworkState(Turns[] tensors) {
        now = new double[tensors.length][][];
        before = new double[tensors.length][][];
        for (int t = 0; t < tensors.length; t++) {
            now[t] = like(tensors[t].now());
            before[t] = like(tensors[t].before());
        }
    }

    private static double[][] like(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            copy[r] = new double[rows[r].length];
        }
        return copy;
    }

    /** Returns how many bytes the numbers take. */
    public long bytes() {
        long count = 0;
        for (double[][] rows : now) {
            for (double[] row : rows) {
                count += row.length;
            }
        }
        return 2 * Double.BYTES * count;
    }

    /** Takes over the numbers of a network. */
    void write(Turns[] tensors) {
        for (int t = 0; t < tensors.length; t++) {
            copy(tensors[t].now(), now[t]);
            copy(tensors[t].before(), before[t]);
        }
    }

    /**
     * Hands the numbers to a network.
     *
     * @throws IllegalArgumentException if it has another shape
     */
    void read(Turns[] tensors) {
        if (tensors.length != now.length) {
            throw new IllegalArgumentException(
                    "state of " + now.length + " tensors, wanted " + tensors.length + " as the network has");
        }
        for (int t = 0; t < tensors.length; t++) {
            requireShape(now[t], tensors[t].now());
        }
        for (int t = 0; t < tensors.length; t++) {
            copy(now[t], tensors[t].now());
            copy(before[t], tensors[t].before());
        }
    }

    private static void requireShape(double[][] from, double[][] to) {
        if (from.length != to.length || from[0].length != to[0].length) {
            throw new IllegalArgumentException("state of " + from.length + " x " + from[0].length + " numbers, wanted "
                    + to.length + " x " + to[0].length);
        }
    }

    private static void copy(double[][] from, double[][] to) {
        for (int r = 0; r < from.length; r++) {
            System.arraycopy(from[r], 0, to[r], 0, from[r].length);
        }
    }
}
