package activationlab.activation;

/** What can be told of an activation, one column of a table each. Safe on any thread. */
public enum Trait {
    RANGE("range", "the values it takes"),
    TREND("trend", "which ways it goes from left to right"),
    SMOOTHNESS("smoothness", "how many derivatives are continuous"),
    SYMMETRY("symmetry", "what it makes of x and of \u2212x"),
    LEFT("far left", "what it does far out on the left"),
    RIGHT("far right", "what it does far out on the right"),
    STEEPEST("largest slope", "its slope of largest size, and where"),
    ZERO_SLOPE("slope is 0", "where no gradient passes"),
    MINIMA("minimum", "its local minima"),
    MAXIMA("maximum", "its local maxima"),
    KINKS("kinks", "where it has no derivative"),
    MEAN("mean f", "the average output for inputs z ~ N(0, 1)"),
    VARIANCE("var f", "the variance of outputs for inputs z ~ N(0, 1)"),
    SLOPE_MEAN("mean f\u2032", "the average slope for inputs z ~ N(0, 1)"),
    SLOPE_VARIANCE("var f\u2032", "the variance of slopes for inputs z ~ N(0, 1)"),
    SILENT("exactly 0", "the share of outputs that are exactly 0 for inputs z ~ N(0, 1)"),
    FORWARD_COST("f ns", "nanoseconds for one value, measured on this machine"),
    BACKWARD_COST("f\u2032 ns", "nanoseconds for one slope times a gradient, measured on this machine");

    private final String title;
    private final String meaning;

    Trait(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** Returns the name at the head of a column. */
    public String title() {
        return title;
    }

    /** Returns what it tells, without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** Returns whether it is a {@link Cost}, which differs from machine to machine. */
    public boolean measured() {
        return this == FORWARD_COST || this == BACKWARD_COST;
    }
}
