package activationlab.plot;

/** How many panels stand side by side. */
final class GridShape {
    private GridShape() {}

    /** Returns columns for single panels, a little wider than high. */
    static int columns(int panels) {
        return panels <= 3 ? panels : Math.ceilDiv(panels, Math.max(1, (int) Math.rint(Math.sqrt(panels / 1.6))));
    }

    /** Returns columns for panels in pairs, one above the other. */
    static int columnsOfPairs(int pairs) {
        return pairs <= 4 ? pairs : Math.ceilDiv(pairs, Math.max(1, (int) Math.rint(Math.sqrt(pairs / 2.8))));
    }
}
