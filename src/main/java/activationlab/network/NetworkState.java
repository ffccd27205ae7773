package activationlab.network;

import java.nio.ByteBuffer;

/**
 * All that training has made of a network, copied out of it: weights, what the optimizer remembers, running statistics,
 * and the same from before the latest step. A network of the same shape that it is copied into goes on with the same
 * bits. Can be written again and again without allocating; whoever hands it on writes no more. For one thread then any.
 */
public final class NetworkState {
    // Of every tensor, how many rows of how many numbers.
    private final int[] rows;
    private final int[] columns;
    // One tensor after the other, row by row: the numbers in use and, unless it is lean, those from before the step.
    private final double[] now;
    private final double[] before;
    long step;
    boolean revocable;

    private NetworkState(Turns[] tensors, int turns) {
        rows = new int[tensors.length];
        columns = new int[tensors.length];
        int count = 0;
        for (int t = 0; t < tensors.length; t++) {
            rows[t] = tensors[t].rows();
            columns[t] = tensors[t].columns();
            count += rows[t] * columns[t];
        }
        now = new double[count];
        before = new double[(turns - 1) * count];
    }

    /** Copies out what a network holds; see {@link #write}. */
    static NetworkState whole(Turns[] tensors, long taken, boolean canGoBack) {
        NetworkState state = new NetworkState(tensors, 2);
        state.write(tensors, taken, canGoBack);
        return state;
    }

    /** As {@link #whole}, in half the room: a network that goes on from there cannot take back the step before it. */
    static NetworkState lean(Turns[] tensors, long taken) {
        NetworkState state = new NetworkState(tensors, 1);
        state.write(tensors, taken, false);
        return state;
    }

    /** Returns how many steps the optimizer had taken. */
    public long steps() {
        return step;
    }

    /** Returns how many bytes the numbers take. */
    public long bytes() {
        return (long) Double.BYTES * (now.length + before.length);
    }

    /** Returns how many bytes {@link #writeTo} takes. */
    public int room() {
        return Long.BYTES + Double.BYTES * now.length;
    }

    /** Writes down the numbers, but for those from before the latest step. */
    public void writeTo(ByteBuffer to) {
        to.putLong(step);
        for (double number : now) {
            to.putDouble(number);
        }
    }

    /**
     * Takes over numbers of the same shape that were written down; the step before them cannot be taken back.
     *
     * @throws IllegalArgumentException if they are not finite
     */
    public void readFrom(ByteBuffer from) {
        step = from.getLong();
        revocable = false;
        for (int i = 0; i < now.length; i++) {
            now[i] = from.getDouble();
            if (!Double.isFinite(now[i])) {
                throw new IllegalArgumentException("weight " + now[i] + ", wanted finite numbers");
            }
        }
    }

    /** Returns whether it has the shape of a network. */
    boolean fits(Turns[] tensors) {
        boolean fits = tensors.length == rows.length;
        for (int t = 0; fits && t < tensors.length; t++) {
            fits = rows[t] == tensors[t].rows() && columns[t] == tensors[t].columns();
        }
        return fits;
    }

    /**
     * Takes over the numbers of a network.
     *
     * @param canGoBack whether its latest step can be taken back
     */
    void write(Turns[] tensors, long taken, boolean canGoBack) {
        for (int t = 0, from = 0; t < tensors.length; from += rows[t] * columns[t], t++) {
            copyOut(t, tensors[t].now(), now, from);
            if (before.length > 0) {
                copyOut(t, tensors[t].before(), before, from);
            }
        }
        step = taken;
        revocable = canGoBack && before.length > 0;
    }

    /**
     * Hands the numbers to a network.
     *
     * @throws IllegalArgumentException if it has another shape
     */
    void read(Turns[] tensors) {
        if (tensors.length != rows.length) {
            throw new IllegalArgumentException(
                    "state of " + rows.length + " tensors, wanted " + tensors.length + " as the network has");
        }
        for (int t = 0; t < tensors.length; t++) {
            requireShape(t, tensors[t]);
        }
        for (int t = 0, from = 0; t < tensors.length; from += rows[t] * columns[t], t++) {
            copyIn(t, now, from, tensors[t].now());
            if (before.length > 0) {
                copyIn(t, before, from, tensors[t].before());
            }
        }
    }

    private void requireShape(int t, Turns to) {
        if (rows[t] != to.rows() || columns[t] != to.columns()) {
            throw new IllegalArgumentException("state of " + rows[t] + " x " + columns[t] + " numbers, wanted "
                    + to.rows() + " x " + to.columns());
        }
    }

    // What fills up whole groups of rows and columns is always 0, and stays where it is.
    private void copyOut(int t, double[][] from, double[] to, int start) {
        for (int r = 0; r < rows[t]; r++) {
            System.arraycopy(from[r], 0, to, start + r * columns[t], columns[t]);
        }
    }

    private void copyIn(int t, double[] from, int start, double[][] to) {
        for (int r = 0; r < rows[t]; r++) {
            System.arraycopy(from, start + r * columns[t], to[r], 0, columns[t]);
        }
    }
}
