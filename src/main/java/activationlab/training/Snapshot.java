package activationlab.training;

import activationlab.dataset.Dataset;

/**
 * A run between two of its steps, complete: a simulation made from it goes on with the same bits. Immutable and safe on
 * any thread.
 */
public final class Snapshot {
    private final Experiment experiment;
    private final Dataset dataset;
    private final LearnerState state;

    /** @param state kept, so the caller writes it no more */
    Snapshot(Experiment experiment, Dataset dataset, LearnerState state) {
        this.experiment = experiment;
        this.dataset = dataset;
        this.state = state;
    }

    /** Returns the settings that were in force. */
    public Experiment experiment() {
        return experiment;
    }

    /** Returns how many steps had been taken. */
    public long step() {
        return state.step;
    }

    /** Returns about how many bytes it takes, the data not counted. */
    public long bytes() {
        return state.network.bytes() + (long) Integer.BYTES * state.order.samples();
    }

    Dataset dataset() {
        return dataset;
    }

    /** Makes a learner that goes on from here. */
    Learner learner() {
        return new Learner(experiment, dataset, state);
    }
}
