package activationlab.analysis;

/** Which inputs are counted; each part holds the next. */
public enum Part {
    ALL("all"),
    /** Where the slope is smaller than the threshold. */
    SATURATED("saturated"),
    /** Where the slope is 0. */
    DEAD("dead");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** Returns the name as legends show it. */
    public String title() {
        return title;
    }

    boolean holds(Part other) {
        return compareTo(other) <= 0;
    }
}
