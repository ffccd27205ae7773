package activationlab.figure;

/** The kinds of text in a figure. Sizes are in units; a surface prepares one font for each kind. */
public enum TextStyle {
    TITLE(16, Weight.BOLD),
    READING(13, Weight.REGULAR),
    PANEL_TITLE(13, Weight.BOLD),
    AXIS_LABEL(12, Weight.REGULAR),
    TICK(11, Weight.REGULAR),
    LEGEND(12, Weight.REGULAR),
    NOTE(11, Weight.REGULAR);

    /** How fat the letters are. */
    public enum Weight {
        REGULAR,
        BOLD
    }

    private final double size;
    private final Weight weight;

    TextStyle(double size, Weight weight) {
        this.size = size;
        this.weight = weight;
    }

    /** Returns the font size in units: the em. */
    public double size() {
        return size;
    }

    /** Returns the weight of the font. */
    public Weight weight() {
        return weight;
    }

    /** Returns the space above the baseline that holds every letter of a usual sans family. */
    public double ascent() {
        return 0.95 * size;
    }

    /** Returns the space below the baseline that holds every letter of a usual sans family. */
    public double descent() {
        return 0.25 * size;
    }

    /** Returns the distance from one baseline to the next. */
    public double lineHeight() {
        return 1.3 * size;
    }

    /** Returns half the height of capital letters and digits: the baseline of a line centered at y is y plus this. */
    public double halfCapital() {
        return 0.36 * size;
    }
}
