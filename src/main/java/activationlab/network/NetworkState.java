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

    /** Allocates room for what a network holds. */
    NetworkState(Turns[] tensors) {
        rows = new int[tensors.length];
        columns = new int[tensors.length];
        int count = 0;
        for (int t = 0; t < tensors.length; t++) {
            rows[t] = tensors[t].now().length;
            columns[t] = tensors[t].now()[0].length;
            count += rows[t] * columns[t];
        }
        now = new double[count];
        before = new double[count];
    }

    private NetworkState(NetworkState other) {
        rows = other.rows;
        columns = other.columns;
        now = other.now.clone();
        before = new double[0];
        step = other.step;
    }

    /** Returns a copy of half the size: a network that goes on from it cannot take back the step before it. */
    public NetworkState lean() {
        return new NetworkState(this);
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
            fits = rows[t] == tensors[t].now().length
                    && columns[t] == tensors[t].now()[0].length;
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
            copyOut(tensors[t].now(), now, from);
            if (before.length > 0) {
                copyOut(tensors[t].before(), before, from);
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
            requireShape(t, tensors[t].now());
        }
        for (int t = 0, from = 0; t < tensors.length; from += rows[t] * columns[t], t++) {
            copyIn(now, from, tensors[t].now());
            if (before.length > 0) {
                copyIn(before, from, tensors[t].before());
            }
        }
    }

    private void requireShape(int t, double[][] to) {
        if (rows[t] != to.length || columns[t] != to[0].length) {
            throw new IllegalArgumentException("state of " + rows[t] + " x " + columns[t] + " numbers, wanted "
                    + to.length + " x " + to[0].length);
        }
    }

    private static void copyOut(double[][] from, double[] to, int start) {
        for (int r = 0; r < from.length; r++) {
            System.arraycopy(from[r], 0, to, start + r * from[r].length, from[r].length);
        }
    }

    private static void copyIn(double[] from, int start, double[][] to) {
        for (int r = 0; r < to.length; r++) {
            System.arraycopy(from, start + r * to[r].length, to[r], 0, to[r].length);
        }
    }
}
