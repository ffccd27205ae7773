package activationlab.training;

/** What becomes of the weights of a running network when its layers are changed. Safe on any thread. */
public enum Resizing {
    /** All weights are drawn as at the start, and training begins again. */
    ANEW("start anew", "Draw all weights again and begin again whenever layers change."),
    /** Layers with as many inputs and units as before keep their weights, the others are drawn; training goes on. */
    KEEP_FITTING(
            "keep layers that fit",
            "Layers with as many inputs and units as before keep what they have learned; only the others are drawn.");

    private final String title;
    private final String effect;

    Resizing(String title, String effect) {
        this.title = title;
        this.effect = effect;
    }

    /** Returns a few words for people. */
    public String title() {
        return title;
    }

    /** Returns one sentence that says what it does. */
    public String effect() {
        return effect;
    }
}
