package activationlab.diagnosis;

/** The four parts of a step of training, in their order. Safe on any thread. */
public enum MotionStage {
    /** Numbers go through the unit. */
    FORWARD("Forward"),
    /** The answers are compared with the targets. */
    LOSS("Loss"),
    /** Gradients come back. */
    BACKWARD("Backward"),
    /** Weights move. */
    UPDATE("Update");

    private final String title;

    MotionStage(String title) {
        this.title = title;
    }

    /** Returns one word for a button. */
    public String title() {
        return title;
    }

    /** Returns the stage after this one; after the last one the first. */
    public MotionStage next() {
        return switch (this) {
            case FORWARD -> LOSS;
            case LOSS -> BACKWARD;
            case BACKWARD -> UPDATE;
            case UPDATE -> FORWARD;
        };
    }

    /** Returns the stage before this one; before the first one the last. */
    public MotionStage previous() {
        return switch (this) {
            case FORWARD -> UPDATE;
            case LOSS -> FORWARD;
            case BACKWARD -> LOSS;
            case UPDATE -> BACKWARD;
        };
    }
}
