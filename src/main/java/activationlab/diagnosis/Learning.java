package activationlab.diagnosis;

import activationlab.dataset.Dataset;
import activationlab.dataset.Task;
import activationlab.network.Loss;
import activationlab.scale.NumberText;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.Status;

/** Says what the losses of a run show: learning, guessing, or learning by heart. */
public final class Learning {
    /** The cross-entropy of an answer of one half for everything. */
    public static final double GUESSING = Math.log(2);

    private static final double NEAR = 0.01;
    private static final double WORSE = 1.25;
    private static final double RAN_AWAY = 100;
    private static final long SOME_EPOCHS = 5;
    private static final long FLAT_EPOCHS = 20;

    private Learning() {}

    /** Returns what the history up to a frame shows. */
    public static Finding of(Frame frame, History history) {
        if (frame.step() == 0) {
            return new Finding(Severity.CALM, "initial weights: nothing is learned yet");
        }
        if (frame.status() instanceof Status.Failed failed) {
            String what = failed.tensor().isEmpty() ? "stopped by an error" : "diverged";
            return new Finding(
                    Severity.DANGER,
                    what + " in step " + NumberText.fixed((double) failed.step(), 0),
                    losses(frame, history));
        }
        if (hasRunAway(frame, history)) {
            return new Finding(Severity.WARNING, "running away: " + losses(frame, history));
        }
        if (guesses(frame)) {
            return new Finding(Severity.NOTICE, "loss " + number(frame.trainLoss()) + " = ln 2: it only guesses");
        }
        Frame best = best(frame, history);
        if (frame.testLoss() > WORSE * best.testLoss() && frame.epoch() > best.epoch() + SOME_EPOCHS) {
            return new Finding(
                    Severity.NOTICE,
                    "overfitting: test loss least in epoch " + NumberText.fixed((double) best.epoch(), 0));
        }
        return new Finding(Severity.CALM, losses(frame, history));
    }

    private static String losses(Frame frame, History history) {
        String first =
                history.size() == 0 ? "" : ", at first " + number(history.at(0).trainLoss());
        return "train loss " + number(frame.trainLoss()) + first;
    }

    /** Returns whether a loss is so much larger than at first that no step leads back from such weights. */
    public static boolean hasRunAway(Frame frame, History history) {
        return history.size() > 0
                && !(frame.trainLoss() <= RAN_AWAY * history.at(0).trainLoss());
    }

    /**
     * Returns how far the train losses of the latest twenty epochs lie apart, as a share of the latest; NaN if settings
     * were changed in that time, or if there was less of it.
     */
    static double change(Frame frame, History history) {
        double low = frame.trainLoss();
        double high = frame.trainLoss();
        for (int i = history.size() - 1; i >= 0; i--) {
            Frame before = history.at(i);
            if (!before.experiment().equals(frame.experiment())) {
                return Double.NaN;
            }
            low = Math.min(low, before.trainLoss());
            high = Math.max(high, before.trainLoss());
            if (before.epoch() <= frame.epoch() - FLAT_EPOCHS) {
                return (high - low) / frame.trainLoss();
            }
        }
        return Double.NaN;
    }

    /** Returns among how many answers a network that knows nothing guesses: each label is right or not. */
    private static int choices(Dataset dataset) {
        return dataset.task() == Task.MULTILABEL ? 2 : dataset.classes();
    }

    private static boolean guesses(Frame frame) {
        return frame.dataset().task().hasAccuracy()
                && frame.experiment().loss() == Loss.suited(frame.dataset().task())
                && frame.epoch() >= SOME_EPOCHS
                && Math.abs(frame.trainLoss() - Math.log(choices(frame.dataset()))) < NEAR;
    }

    // Of an earlier step than the newest only that is told which could be known then.
    private static Frame best(Frame shown, History history) {
        Frame best = shown;
        for (int i = 0; i < history.size() && history.at(i).step() <= shown.step(); i++) {
            Frame frame = history.at(i);
            best = frame.testLoss() < best.testLoss() ? frame : best;
        }
        return best;
    }

    private static String number(double loss) {
        return NumberText.significant(loss, 3);
    }
}
