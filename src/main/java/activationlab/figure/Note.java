package activationlab.figure;

/**
 * A short text in a panel; kept inside the plot area.
 *
 * @param text one line
 * @param spot what x and y mean
 * @param x where, see {@code spot}
 * @param y where, see {@code spot}; the middle of the line of text
 * @param align which end of the text stands at x
 * @param ink its color
 */
public record Note(String text, Spot spot, double x, double y, Align align, Ink ink) implements Mark {
    /** What the numbers of a place mean. */
    public enum Spot {
        /** Values of the axes. */
        VALUES,
        /** Shares of the plot area, (0, 0) at its lower left, (1, 1) at its upper right. */
        SHARES
    }

    /** Returns a note at a place given in the values of the axes. */
    public static Note at(double x, double y, String text, Align align) {
        return new Note(text, Spot.VALUES, x, y, align, Role.TEXT_MUTED);
    }

    /** Returns a note in the middle of the panel, for example why it is empty. */
    public static Note middle(String text) {
        return new Note(text, Spot.SHARES, 0.5, 0.5, Align.MIDDLE, Role.TEXT_MUTED);
    }
}
