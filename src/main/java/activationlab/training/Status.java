package activationlab.training;

import activationlab.network.BadTensor;
import activationlab.scale.NumberText;

/** Whether training can go on. Immutable and safe on any thread. */
public sealed interface Status {
    /** The network has its initial weights. */
    record Ready() implements Status {}

    /** At least one step was taken and every number was finite. */
    record Trained() implements Status {}

    /**
     * The stop rule has ended training; whoever goes on goes beyond it.
     *
     * @param epoch how many epochs have passed
     * @param step how many steps
     * @param sentence why, for people
     */
    record Stopped(long epoch, long step, String sentence) implements Status {}

    /**
     * A step gave a number that is not finite (or failed otherwise); it was not taken. The network has the last
     * weights whose answers, loss and gradients are finite: those from before the step, or from before the one that led
     * to it. A smaller learning rate can go on from there, and a reset can start again.
     *
     * @param epoch the epoch of the bad step, counted from 0
     * @param step the bad step, counted from 1
     * @param layer the layer of the first bad tensor, counted from 1; 0 if no layer is to blame
     * @param tensor its name, such as {@code "pre-activation"}; empty if no tensor is to blame
     * @param flaw what its numbers were, in words; empty if no tensor is to blame
     * @param sentence what happened, for people
     */
    record Failed(long epoch, long step, int layer, String tensor, String flaw, String sentence) implements Status {
        /** Tells of a number that was not finite, in a network with some hidden layers and the weights of a step. */
        static Failed of(BadTensor bad, int depth, long epoch, long step, long kept) {
            String where = bad.layer() > depth ? "the output layer" : "layer " + bad.layer();
            String sentence = "In epoch " + number(epoch) + ", step " + number(step) + ", the " + bad.name() + " of "
                    + where + " became " + bad.flaw().text() + ". " + rest(step, kept);
            return new Failed(epoch, step, bad.layer(), bad.name(), bad.flaw().text(), sentence);
        }

        /**
         * Says which weights are kept, and why not those of the step before the bad one if they are older.
         *
         * @param kept how many steps had been taken to the weights that the network has
         */
        public String kept(long kept) {
            return rest(step, kept);
        }

        private static String rest(long step, long kept) {
            if (kept >= step - 1) {
                return kept == 0
                        ? "The initial weights are kept."
                        : "The weights of step " + number(kept) + " are kept.";
            }
            String these = kept == 0 ? "the initial weights are" : "step " + number(kept) + " is";
            return "Step " + number(step - 1) + " led to it; " + these + " kept.";
        }

        /** Tells of an exception that stopped training. */
        public static Failed unexpected(Progress progress, Throwable cause) {
            String sentence =
                    "Training stopped in epoch " + number(progress.epoch()) + " because of an error: " + cause;
            return new Failed(progress.epoch(), progress.step() + 1, 0, "", "", sentence);
        }

        private static String number(long count) {
            return NumberText.fixed((double) count, 0);
        }
    }
}
