package activationlab.training;

/** What happens to features before a network sees them. */
public enum Scaling {
    /** They are taken as they are. */
    NONE("as they are"),
    /** Mean 0 and standard deviation 1, both measured on the samples to learn from. */
    STANDARDIZED("standardized");

    private final String title;

    Scaling(String title) {
        this.title = title;
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }
}
