package activationlab.training;

import activationlab.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * A run between two of its steps, complete: a simulation made from it goes on with the same bits. Immutable and safe on
 * any thread.
 */
public final class Snapshot {
    private final Experiment experiment;
    private final Dataset dataset;
    private final LearnerState state;
    private final @Nullable Annals past;

    /** @param state kept, so the caller writes it no more */
    Snapshot(Experiment experiment, Dataset dataset, LearnerState state) {
        this(experiment, dataset, state, null);
    }

    private Snapshot(Experiment experiment, Dataset dataset, LearnerState state, @Nullable Annals past) {
        this.experiment = experiment;
        this.dataset = dataset;
        this.state = state;
        this.past = past;
    }

    /** Returns the same with what was seen of its units until then; kept, so the caller writes it no more. */
    Snapshot withPast(Annals seen) {
        return new Snapshot(experiment, dataset, state, seen);
    }

    /** Returns what was seen of its units until then, as a copy, if somebody watched. */
    @Nullable
    Annals past() {
        return past == null ? null : past.copy();
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

    /** Returns where its learner was, not to be modified. */
    LearnerState state() {
        return state;
    }

    /** Puts a simulation here if it has these settings, data and this shape, and returns whether it does. */
    boolean restore(Simulation simulation) {
        Learner learner = simulation.learner();
        boolean fits =
                simulation.experiment().equals(experiment) && learner.dataset().equals(dataset) && learner.fits(state);
        if (fits) {
            learner.restore(state);
            simulation.moved();
        }
        return fits;
    }

    /** Makes a learner that goes on from here. */
    Learner learner() {
        return new Learner(experiment, dataset, state);
    }
}
