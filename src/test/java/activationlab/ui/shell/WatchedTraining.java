package activationlab.ui.shell;

import activationlab.live.Request;
import activationlab.live.Trainer;
import activationlab.live.Training;
import activationlab.live.Written;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import org.jspecify.annotations.Nullable;

/** A trainer that remembers the last frame it gave away. Safe on any thread. */
final class WatchedTraining implements Training {
    private final Trainer trainer = new Trainer(Request.paused(Experiment.standard()));
    private volatile @Nullable Frame seen;

    @Override
    public void publish(Request newest) {
        trainer.publish(newest);
    }

    @Override
    public @Nullable Frame poll() {
        Frame frame = trainer.poll();
        if (frame != null) {
            seen = frame;
        }
        return frame;
    }

    @Override
    public @Nullable Written pollWritten() {
        return trainer.pollWritten();
    }

    @Override
    public void close() {
        trainer.close();
    }

    /** Returns that frame, null before the first. */
    @Nullable
    Frame seen() {
        return seen;
    }

    /** Returns how many steps had been taken then. */
    long step() {
        Frame frame = seen;
        return frame == null ? 0 : frame.step();
    }
}
