package activationlab.training;

/**
 * A place between two steps of a long computation where it may be ended from outside. Safe on any thread.
 *
 * <p>A computation that passes one before every step can be ended within the time of a step; what it computes does not
 * depend on its checkpoints.
 */
@FunctionalInterface
public interface Checkpoint {
    /** Lets every computation go on to its end. */
    Checkpoint OPEN = () -> {};

    /**
     * Returns at once.
     *
     * @throws java.util.concurrent.CancellationException if nobody wants the result any longer
     */
    void pass();
}
