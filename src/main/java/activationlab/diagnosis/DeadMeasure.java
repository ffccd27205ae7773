package activationlab.diagnosis;

import activationlab.activation.Activation;
import activationlab.training.Experiment;
import activationlab.training.LayerStats;

/** The three meanings of "dead", which must not be mixed up. Safe on any thread. */
public enum DeadMeasure {
    /** Single zeros: healthy for ReLU, where about half of all entries are zero. */
    ZERO_ENTRIES("entries", "zero entries") {
        @Override
        public double of(LayerStats layer) {
            return layer.zeroEntries();
        }
    },
    /** Units that answer to no sample of the latest batch: quiet now, perhaps not on the next batch. */
    NEVER_ON_BATCH("batch", "units, this batch") {
        @Override
        public double of(LayerStats layer) {
            return layer.silentOnBatch();
        }
    },
    /** Units that answer to no training sample at all: dead in the usual sense of the word. */
    NEVER_ON_DATASET("data set", "units, data set") {
        @Override
        public double of(LayerStats layer) {
            return layer.silentOnDataset();
        }
    };

    private static final int REACH = 20;

    private final String scope;
    private final String title;

    DeadMeasure(String scope, String title) {
        this.scope = scope;
        this.title = title;
    }

    /** Returns one or two words for a switch: over what it is counted. */
    public String scope() {
        return scope;
    }

    /** Returns what is counted over what, for legends; {@link #silence} says which of them count. */
    public String title() {
        return title;
    }

    /** Returns the percentage in a hidden layer; NaN for the output layer. */
    public abstract double of(LayerStats layer);

    /**
     * Returns "never positive", or "always 0" for an activation that takes negative values. Counted are outputs that
     * are exactly 0, and only where an activation is never negative is that the same: a leaky unit far below zero is
     * never positive and yet learns.
     */
    public static String silence(Activation activation) {
        return goesBelowZero(activation) ? "always 0" : "never positive";
    }

    /** As {@link #silence(Activation)}, for all hidden layers of a network: those of one kind need the wider word. */
    public static String silence(Experiment experiment) {
        boolean any = experiment.architecture().hidden().stream().anyMatch(layer -> goesBelowZero(layer.activation()));
        return any ? "always 0" : "never positive";
    }

    private static boolean goesBelowZero(Activation activation) {
        for (int x = -REACH; x <= REACH; x++) {
            if (activation.value(0.5 * x) < 0) {
                return true;
            }
        }
        return false;
    }
}
