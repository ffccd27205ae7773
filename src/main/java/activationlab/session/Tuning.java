package activationlab.session;

import activationlab.network.Loss;
import activationlab.training.Architecture;
import activationlab.training.Descent;
import activationlab.training.Experiment;

/** What can change on the way of a run: all of its settings but data and seed. Immutable and safe on any thread. */
record Tuning(Architecture architecture, Loss loss, Descent descent) {
    // Public, as records are read by their public constructors.
    public Tuning {}

    static Tuning of(Experiment experiment) {
        return new Tuning(experiment.architecture(), experiment.loss(), experiment.descent());
    }

    /** Returns an experiment with these settings. */
    Experiment appliedTo(Experiment experiment) {
        return new Experiment(experiment.recipe(), architecture, loss, descent, experiment.seed());
    }
}
