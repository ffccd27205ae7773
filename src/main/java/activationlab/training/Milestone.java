package activationlab.training;

import activationlab.dataset.Dataset;

/**
 * A place that a run has passed and can be put back to; written again and again without allocating. For one thread.
 */
final class Milestone {
    /** Bytes of a milestone besides its numbers, roughly. */
    private static final long OVERHEAD = 256;

    private final LearnerState state;
    private final long bytes;
    private Experiment experiment;
    private Dataset dataset;
    private long changes;
    // Whether steps from the milestone before do not lead here.
    private boolean pinned;

    /**
     * Makes a milestone where a learner is now.
     *
     * @param changes how many changes of settings lie behind it
     */
    Milestone(Experiment experiment, Learner learner, long changes) {
        state = learner.saveLean();
        bytes = state.network.bytes() + (long) Integer.BYTES * state.order.samples() + OVERHEAD;
        this.experiment = experiment;
        this.dataset = learner.dataset();
        this.changes = changes;
    }

    /** Moves it to where a learner of the same shape is now. */
    void move(Experiment settings, Learner learner, long behind) {
        learner.saveInto(state);
        experiment = settings;
        dataset = learner.dataset();
        changes = behind;
        pinned = false;
    }

    /** Says that steps from the milestone before do not lead here. */
    Milestone pin() {
        pinned = true;
        return this;
    }

    boolean pinned() {
        return pinned;
    }

    long step() {
        return state.step;
    }

    long bytes() {
        return bytes;
    }

    /** Returns how many changes of settings lie behind it. */
    long changes() {
        return changes;
    }

    /** Takes note that so many more changes lie behind it. */
    void shiftChanges(long more) {
        changes += more;
    }

    boolean fits(Learner learner) {
        return learner.fits(state);
    }

    /** Returns the run as it was here; to be used before the milestone is moved. */
    Snapshot snapshot() {
        return new Snapshot(experiment, dataset, state);
    }
}
