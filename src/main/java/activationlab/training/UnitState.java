package activationlab.training;

/**
 * How a hidden unit is doing, from bad to good. Whether an output is 0 is exact; an input is in the saturated zone
 * where the slope of the activation is smaller than {@link Census#SATURATED} of its largest slope but the output is not
 * 0. Safe on any thread.
 */
public enum UnitState {
    /** Its output is 0 for every training sample. */
    DEAD_ON_DATASET("dead on the data set"),
    /** Its output is 0 for every sample of the latest batch, though not for the whole training data. */
    DEAD_ON_BATCH("dead on this batch"),
    /** It is on, which is neither 0 nor saturated, for less than {@link Census#QUIET} of the training data. */
    QUIET("quiet"),
    /** More than {@link Census#MOSTLY} of the training data lie in the saturated zone. */
    SATURATED("saturated"),
    /** None of these. */
    ALIVE("alive");

    private final String title;

    UnitState(String title) {
        this.title = title;
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }
}
