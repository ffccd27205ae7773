package activationlab.figure;

/** The two looks of the application. */
public enum Theme {
    LIGHT("tokens-light.css"),
    DARK("tokens-dark.css");

    private final String tokens;

    Theme(String tokens) {
        this.tokens = tokens;
    }

    /** Returns the class path name of the file with the colors of this theme. */
    public String tokens() {
        return "/activationlab/styles/" + tokens;
    }
}
