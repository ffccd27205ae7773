package activationlab.network;

/** Rows that the stages of one batch use one after another. For one thread. */
final class Scratch {
    /** From this many inputs on, weight gradients come from a transposed copy instead of products of rows. */
    static final int WIDE = 24;

    private final int capacity;
    private final double[] zeros;
    private final double[][] upstream;
    private final double[][] transposed;

    /** Allocates room for layers of at most {@code widest} units or inputs and batches of {@code capacity} samples. */
    Scratch(int widest, int capacity) {
        this.capacity = capacity;
        zeros = new double[Rows.padded(widest)];
        upstream = Rows.allocate(widest, capacity);
        transposed = widest < WIDE ? new double[0][] : Rows.allocate(Rows.padded(capacity), widest);
    }

    int capacity() {
        return capacity;
    }

    /** Returns numbers that stay 0, one for each unit of the widest layer. */
    double[] zeros() {
        return zeros;
    }

    /** Returns the gradients by activation, as the layer above has left them. */
    double[][] upstream() {
        return upstream;
    }

    /** Returns room for a copy with a row for each sample; none if every layer is narrow. */
    double[][] transposed() {
        return transposed;
    }
}
