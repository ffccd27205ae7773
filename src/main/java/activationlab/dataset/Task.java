package activationlab.dataset;

/** What is to be learned from a sample. */
public enum Task {
    /** One of two classes; the target is 0 or 1. */
    BINARY("two classes"),
    /** A number; the target is that number. */
    REGRESSION("regression");

    private final String title;

    Task(String title) {
        this.title = title;
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }
}
