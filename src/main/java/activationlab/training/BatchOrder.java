package activationlab.training;

import activationlab.dataset.SeededRandom;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * In which order samples are used: every epoch uses each once, in a new order. A batch as large as all samples keeps
 * their order, since it makes no difference. For one thread.
 */
final class BatchOrder {
    private final SeededRandom random;
    private final int[] order;
    private int from;
    private long epoch;

    BatchOrder(int samples, long seed) {
        random = SeededRandom.of(seed, "order");
        order = IntStream.range(0, samples).toArray();
        random.shuffle(order);
    }

    /** Goes on where another order of as many samples is now. */
    void continueFrom(BatchOrder other) {
        random.continueFrom(other.random);
        System.arraycopy(other.order, 0, order, 0, order.length);
        from = other.from;
        epoch = other.epoch;
    }

    /** Returns how many bytes {@link #writeTo} takes. */
    int room() {
        return SeededRandom.ROOM + Integer.BYTES * (order.length + 1) + Long.BYTES;
    }

    /** Writes down where it is. */
    void writeTo(ByteBuffer to) {
        random.writeTo(to);
        to.putLong(epoch).putInt(from);
        for (int sample : order) {
            to.putInt(sample);
        }
    }

    /**
     * Goes on where one of as many samples was that was written down.
     *
     * @throws IllegalArgumentException if samples are missing or there twice, or it is nowhere among them
     */
    void readFrom(ByteBuffer source) {
        random.readFrom(source);
        epoch = source.getLong();
        from = source.getInt();
        boolean[] seen = new boolean[order.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = source.getInt();
            if (order[i] < 0 || order[i] >= order.length || seen[order[i]]) {
                throw new IllegalArgumentException(
                        "sample " + order[i] + " is unknown or there twice, wanted each of " + order.length + " once");
            }
            seen[order[i]] = true;
        }
        if (epoch < 0 || from < 0 || from >= order.length) {
            throw new IllegalArgumentException("sample " + from + " of epoch " + epoch + ", wanted one of "
                    + order.length + " in an epoch from 0");
        }
    }

    /** Returns how many samples there are. */
    int samples() {
        return order.length;
    }

    /** Returns sample indices, of which the next batch starts at {@link #from()}; not to be modified. */
    int[] order() {
        return order;
    }

    int from() {
        return from;
    }

    /** Returns how many samples the next batch has: fewer than {@code batchSize} at the end of an epoch. */
    int count(int batchSize) {
        return Math.min(batchSize, order.length - from);
    }

    /** Returns the epoch of the next batch, counted from 0. */
    long epoch() {
        return epoch;
    }

    /** Goes on behind the batch that has been used. */
    void advance(int batchSize) {
        from += count(batchSize);
        if (from == order.length) {
            from = 0;
            epoch++;
            if (batchSize < order.length) {
                random.shuffle(order);
            }
        }
    }
}
