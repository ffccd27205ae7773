package activationlab.training;

/**
 * One of many computations that do not depend on each other, such as one network of a study. Safe on any thread, if its
 * work is.
 *
 * @param name which one it is, in the words of the study: "tanh, depth 20, seed 3"
 * @param work what is computed
 * @param <R> an immutable result
 */
public record Cell<R>(String name, Work<R> work) {
    /** Computes the result on the calling thread. The same cell always gives the same bits. */
    public R run(Checkpoint checkpoint) {
        return work.run(checkpoint);
    }

    /**
     * A function that reads and changes nothing but what it makes itself: it draws its own random numbers from its own
     * seed, and builds its own network.
     *
     * @param <R> an immutable result
     */
    @FunctionalInterface
    public interface Work<R> {
        /** Computes the result, passing the checkpoint at least every few milliseconds: before each step. */
        R run(Checkpoint checkpoint);
    }
}
