package activationlab.training;

import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import activationlab.network.Initializer;

/** The one thing that sets a forked run apart from the run it was forked from. Safe on any thread. */
public enum Change {
    /** Nothing: both runs have the same bits for ever. */
    NONE("no change", "The same run again: both stay alike to the last bit.") {
        @Override
        public Experiment appliedTo(Experiment experiment) {
            return experiment;
        }
    },
    /** Leaky ReLU in the place of the activation, the weights kept. */
    LEAKY_RELU("Leaky ReLU", "Exchange the activation for Leaky ReLU, whose slope is nowhere 0; the weights stay.") {
        @Override
        public Experiment appliedTo(Experiment experiment) {
            return experiment.withActivation(Catalog.require("leaky_relu"));
        }
    },
    /** A tenth of the learning rate. */
    LOWER_RATE("rate / 10", "Go on with a tenth of the learning rate.") {
        @Override
        public Experiment appliedTo(Experiment experiment) {
            return experiment.withLearningRate(Experiment.LEARNING_RATE.clamp(experiment.learningRate() / 10));
        }
    },
    /** Ten times the learning rate. */
    HIGHER_RATE("rate × 10", "Go on with ten times the learning rate.") {
        @Override
        public Experiment appliedTo(Experiment experiment) {
            return experiment.withLearningRate(Experiment.LEARNING_RATE.clamp(experiment.learningRate() * 10));
        }
    },
    /** One more for every hidden bias. */
    HIGHER_BIAS("bias + 1", "Add 1 to the bias of every hidden unit.") {
        @Override
        public Experiment appliedTo(Experiment experiment) {
            return experiment.withBias(Experiment.BIAS.clamp(experiment.bias() + 1));
        }
    },
    /** New weights as He proposed. */
    HE_WEIGHTS("He weights", "Draw all weights anew, He normal, with the biases of the start; the data go on.") {
        @Override
        public Experiment appliedTo(Experiment experiment) {
            return experiment.withArchitecture(experiment
                    .architecture()
                    .withInitializer(Initializer.HE_NORMAL)
                    .withGain(1));
        }

        @Override
        void prepare(Learner learner, Experiment experiment) {
            SeededRandom random = SeededRandom.of(experiment.seed(), "forked weights " + learner.step());
            learner.redraw(Initializer.HE_NORMAL, random, experiment.bias());
        }
    };

    private final String title;
    private final String effect;

    Change(String title, String effect) {
        this.title = title;
        this.effect = effect;
    }

    /** Returns a few words for a button. */
    public String title() {
        return title;
    }

    /** Returns one sentence that says what it does. */
    public String effect() {
        return effect;
    }

    /** Returns the settings of the fork of a run with these settings. */
    public abstract Experiment appliedTo(Experiment experiment);

    /** Changes what settings cannot say, in a learner that stands where the runs part. */
    void prepare(Learner learner, Experiment experiment) {
        // Settings say it all.
    }
}
