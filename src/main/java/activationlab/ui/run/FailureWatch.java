package activationlab.ui.run;

import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Status;
import org.jspecify.annotations.Nullable;

/** Tells one failure from another, so that an old frame cannot stop a run that was started after it. JavaFX only. */
final class FailureWatch {
    private @Nullable Failure failure;

    private record Failure(Experiment experiment, long run, Status status) {}

    /** Returns whether training has just ended. */
    boolean sees(Frame newest) {
        if (!stopped(newest)) {
            return false;
        }
        Failure now = new Failure(newest.experiment(), newest.progress().run(), newest.status());
        boolean seen = now.equals(failure);
        failure = now;
        return !seen;
    }

    /** Takes note that what failed was left for a while. */
    void forget() {
        failure = null;
    }

    // As long as one of two runs goes on, so does the training.
    private static boolean stopped(Frame newest) {
        return newest.halted()
                && newest.closeup().fork().map(fork -> fork.frame().halted()).orElse(true);
    }
}
