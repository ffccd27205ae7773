package activationlab.figure;

/** The looks of figures; the window itself is light or dark. */
public enum Theme {
    LIGHT("tokens-light.css", 1),
    DARK("tokens-dark.css", 1),
    /** For paper: black on white, with lines that are thicker. */
    PRINT("tokens-print.css", 1.4);

    private final String tokens;
    private final double thickness;

    Theme(String tokens, double thickness) {
        this.tokens = tokens;
        this.thickness = thickness;
    }

    /** Returns the class path name of the file with the colors of this theme. */
    public String tokens() {
        return "/activationlab/styles/" + tokens;
    }

    /** Returns how many times as thick as usual the lines of marks are. */
    double thickness() {
        return thickness;
    }
}
