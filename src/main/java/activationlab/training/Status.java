package activationlab.training;

/** Whether training can go on. Immutable and safe on any thread. */
public sealed interface Status {
    /** The network has its initial weights. */
    record Ready() implements Status {}

    /** At least one step was taken and every number was finite. */
    record Trained() implements Status {}

    /**
     * A step gave a number that is not finite (or failed otherwise); it was not taken. The network has the weights
     * from before it: a smaller learning rate can go on from there, and a reset can start again.
     *
     * @param epoch the epoch of the bad step, counted from 0
     * @param step the bad step, counted from 1
     * @param layer the layer of the first bad tensor, counted from 1; 0 if no layer is to blame
     * @param tensor its name, such as {@code "pre-activation"}; empty if no tensor is to blame
     * @param sentence what happened, for people
     */
    record Failed(long epoch, long step, int layer, String tensor, String sentence) implements Status {

        /** Tells of an exception that stopped training. */
        public static Failed unexpected(Progress progress, Throwable cause) {
            String sentence = "Training stopped in epoch " + progress.epoch() + " because of an error: " + cause;
            return new Failed(progress.epoch(), progress.step() + 1, 0, "", sentence);
        }
    }
}
