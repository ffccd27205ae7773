package activationlab.plot;

/** Which lines are drawn through regions of classes. Safe on any thread. */
public enum RegionsLook {
    /** Where one class takes the place of another. */
    BORDER("border"),
    /** The border, and where a class leads by half over the next: 75 % against 25 %. */
    MARGIN("margin"),
    /** The border, and where a class leads by a fifth, two fifths and so on. */
    LEVELS("levels");

    private final String title;

    RegionsLook(String title) {
        this.title = title;
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }
}
