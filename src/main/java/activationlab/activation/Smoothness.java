package activationlab.activation;

/** How many derivatives are continuous, as far as samples can tell. Safe on any thread. */
public enum Smoothness {
    DISCONTINUOUS("jumps"),
    C0("C⁰: continuous, the slope jumps"),
    C1("C¹: the slope is continuous, the curvature jumps"),
    SMOOTH("C∞: no jump found");

    private final String title;

    Smoothness(String title) {
        this.title = title;
    }

    /** Returns the name as tables show it. */
    public String title() {
        return title;
    }
}
