package activationlab.ui.training.sample;

/** What the samples view shows beside where samples come from. */
enum Face {
    /** The first samples. */
    TABLE(""),
    /** A plane to set points on. */
    PLANE("Keys 1 to 9 choose the class while the plane has the focus"),
    /** A function that is typed. */
    FUNCTION("Enter has the function learned");

    private final String help;

    Face(String help) {
        this.help = help;
    }

    /** Returns which keys work there, empty if none do. */
    String help() {
        return help;
    }
}
