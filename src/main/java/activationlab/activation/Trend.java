package activationlab.activation;

/** Which ways a function goes from left to right. Safe on any thread. */
public enum Trend {
    CONSTANT("constant"),
    INCREASING("increasing"),
    NEVER_FALLS("never falls, flat in places"),
    DECREASING("decreasing"),
    NEVER_RISES("never rises, flat in places"),
    UP_AND_DOWN("goes up and down");

    private final String title;

    Trend(String title) {
        this.title = title;
    }

    /** Returns the name as tables show it. */
    public String title() {
        return title;
    }

    /** Returns whether it goes one way only. */
    public boolean monotone() {
        return this != UP_AND_DOWN;
    }

    static Trend of(boolean rises, boolean falls, boolean flat) {
        if (rises && falls) {
            return UP_AND_DOWN;
        }
        if (rises) {
            return flat ? NEVER_FALLS : INCREASING;
        }
        if (falls) {
            return flat ? NEVER_RISES : DECREASING;
        }
        return CONSTANT;
    }
}
