package activationlab.dataset;

/** What is to be learned from a sample. */
public enum Task {
    /** One of two classes; the target is 0 or 1. */
    BINARY("two classes", "binary"),
    /** A number; the target is that number. */
    REGRESSION("regression", "regression"),
    /** One of several classes; the target is the number of the class, from 0. */
    MULTICLASS("several classes", "multiclass"),
    /** Any number of several labels; there is a target for each, 1 where the label is right and 0 where it is not. */
    MULTILABEL("several labels", "multilabel");

    private final String title;
    private final String id;

    Task(String title, String id) {
        this.title = title;
        this.id = id;
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }

    /** Returns the name on the command line and in files. */
    public String id() {
        return id;
    }

    /** Returns whether every sample belongs to one class. */
    public boolean classifies() {
        return this == BINARY || this == MULTICLASS;
    }

    /** Returns whether an answer is right or wrong, so that there is an accuracy; of several labels each is judged. */
    public boolean hasAccuracy() {
        return this != REGRESSION;
    }
}
