package activationlab.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Where a learner was, bit by bit. Safe on any thread. */
final class StateBits {
    // The step, and what the stop rule waits for.
    private static final int OWN = 3 * Long.BYTES + 1;

    private StateBits() {}

    private static int size(LearnerState state) {
        return OWN + state.network.room() + state.order.room();
    }

    /** Writes a state, but for what could take back its latest step. */
    static Bits write(LearnerState state) {
        byte[] bytes = new byte[size(state)];
        ByteBuffer to = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        to.putLong(state.step);
        state.stopping.writeTo(to);
        state.order.writeTo(to);
        state.network.writeTo(to);
        return Bits.of(bytes);
    }

    /**
     * Reads what was written into a state of the same shape.
     *
     * @throws IllegalArgumentException if it is of another shape, or at another step than is said
     */
    static void read(Bits bits, LearnerState state, long step) {
        ByteBuffer from = ByteBuffer.wrap(bits.unpacked(size(state))).order(ByteOrder.LITTLE_ENDIAN);
        state.step = from.getLong();
        if (state.step != step) {
            throw new IllegalArgumentException("weights of step " + state.step + ", wanted those of step " + step);
        }
        state.stopping.readFrom(from);
        state.order.readFrom(from);
        state.network.readFrom(from);
    }
}
