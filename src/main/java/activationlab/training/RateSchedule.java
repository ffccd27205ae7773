package activationlab.training;

import activationlab.scale.Range;

/**
 * What the learning rate is multiplied by in each epoch. Immutable and safe on any thread.
 *
 * @param warmUp how many epochs the rate grows in equal steps until it is whole (Goyal and others, 2017); 0 for none
 * @param decay what follows
 */
public record RateSchedule(int warmUp, Decay decay) {
    /** Numbers of epochs to warm up. */
    public static final Range WARM_UP = Range.of(0, 10_000);

    /** The same rate in every epoch. */
    public static final RateSchedule CONSTANT = new RateSchedule(0, new Decay.Constant());

    public RateSchedule {
        WARM_UP.require("epochs of warm-up", warmUp);
    }

    public RateSchedule withWarmUp(int changed) {
        return new RateSchedule(changed, decay);
    }

    public RateSchedule withDecay(Decay changed) {
        return new RateSchedule(warmUp, changed);
    }

    /** Returns the factor in an epoch, counted from 0: above 0 up to 1, or 0 at the end of a cosine. */
    public double factor(long epoch) {
        return epoch < warmUp ? (epoch + 1.0) / warmUp : decay.factor(epoch - warmUp);
    }

    /** How the rate falls once it is warm. */
    public sealed interface Decay {
        /** Numbers of epochs between two steps or until the end. */
        Range EPOCHS = Range.of(1, 100_000);

        /** What a step leaves, and what the end of a cosine leaves. */
        Range SHARE = Range.of(0, 1);

        /** Returns the factor in an epoch, counted from the end of the warm-up. */
        double factor(long epoch);

        /** It does not fall. */
        record Constant() implements Decay {
            @Override
            public double factor(long epoch) {
                return 1;
            }
        }

        /**
         * It falls to a share of itself again and again, as PyTorch's StepLR.
         *
         * @param every how many epochs apart
         * @param share what each step leaves
         */
        record Steps(int every, double share) implements Decay {
            public Steps {
                EPOCHS.require("epochs between two steps", every);
                SHARE.require("share that a step leaves", share);
            }

            @Override
            public double factor(long epoch) {
                long steps = epoch / every;
                return StrictMath.pow(share, (double) steps);
            }
        }

        /**
         * It falls along half a cosine and stays at the end (Loshchilov and Hutter 2017, without restarts).
         *
         * @param epochs how long it takes
         * @param end the share that is left at the end
         */
        record Cosine(int epochs, double end) implements Decay {
            public Cosine {
                EPOCHS.require("epochs of the cosine", epochs);
                SHARE.require("share at the end of the cosine", end);
            }

            @Override
            public double factor(long epoch) {
                double passed = (double) Math.min(epoch, epochs) / epochs;
                return end + (1 - end) * (1 + StrictMath.cos(Math.PI * passed)) / 2;
            }
        }
    }
}
