package activationlab.plot;

/**
 * How learning curves are drawn. Immutable and safe on any thread.
 *
 * @param measure what is drawn
 * @param smoothing how much of the noise is taken out
 * @param height how the axis of the measure runs
 * @param width how the axis of epochs runs
 */
public record LearningLook(Measure measure, Smoothing smoothing, Steps height, Steps width) {
    /** What is measured. */
    public enum Measure {
        LOSS("loss"),
        ACCURACY("accuracy");

        private final String title;

        Measure(String title) {
            this.title = title;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }
    }

    /** The share of an exponential moving average that is kept from one epoch to the next. */
    public enum Smoothing {
        NONE("as it is", 0),
        LITTLE("0.6", 0.6),
        MUCH("0.9", 0.9),
        MOST("0.99", 0.99);

        private final String title;
        private final double kept;

        Smoothing(String title, double kept) {
            this.title = title;
            this.kept = kept;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }

        /** Returns what is kept over an epoch, from 0 to below 1. */
        double kept() {
            return kept;
        }
    }

    /** How an axis runs. */
    public enum Steps {
        LINEAR("linear"),
        LOG("log");

        private final String title;

        Steps(String title) {
            this.title = title;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }
    }
}
