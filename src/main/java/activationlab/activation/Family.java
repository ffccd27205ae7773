package activationlab.activation;

/** The groups in which menus list the activations. Safe on any thread. */
public enum Family {
    LINEAR("Linear"),
    SIGMOIDAL("Sigmoidal"),
    RELU("ReLU family"),
    SMOOTH("Smooth gates"),
    HARD("Piecewise linear"),
    SHRINKAGE("Shrinkage"),
    OTHER("Other shapes"),
    OUTPUT("Output layer"),
    TYPED("Your own");

    private final String title;

    Family(String title) {
        this.title = title;
    }

    /** Returns the heading of the group, as menus show it. */
    public String title() {
        return title;
    }
}
