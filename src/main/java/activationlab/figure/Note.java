package activationlab.figure;

/**
 * A short text in a panel; kept inside the plot area, or beside it.
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
        SHARES,
        /** Right of the plot area, which makes room for it; y is a share of its height, or near it where one stands. */
        BESIDE
    }

    /** Returns a note at a place given in the values of the axes. */
    public static Note at(double x, double y, String text, Align align) {
        return new Note(text, Spot.VALUES, x, y, align, Role.TEXT_MUTED);
    }

    /** Returns a note right of the plot area, for example the name of a line that ends there. */
    public static Note beside(String text, double height, Ink ink) {
        return new Note(text, Spot.BESIDE, 1, height, Align.START, ink);
    }

    /** Returns a note in the middle of the panel, for example why it is empty. */
    public static Note middle(String text) {
        return new Note(text, Spot.SHARES, 0.5, 0.5, Align.MIDDLE, Role.TEXT_MUTED);
    }
}
