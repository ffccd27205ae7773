package activationlab.plot;

/** How many panels stand side by side on a page a little wider than high. */
final class GridShape {
    private static final double PAGE = 1.4;
    private static final double BEST = 1.3;
    private static final double WASTE = 6;

    private GridShape() {}

    /** Returns columns for single panels. */
    static int columns(int panels) {
        return cheapest(panels, 1);
    }

    /** Returns columns for panels in pairs, one above the other. */
    static int columnsOfPairs(int pairs) {
        return cheapest(pairs, 2);
    }

    private static int cheapest(int count, int stacked) {
        int best = 1;
        for (int columns = 2; columns <= count; columns++) {
            if (cost(count, stacked, columns) < cost(count, stacked, best)) {
                best = columns;
            }
        }
        return best;
    }

    /** Grows with how far panels are from the best shape and with places that stay empty. */
    private static double cost(int count, int stacked, int columns) {
        int rows = Math.ceilDiv(count, columns);
        double shape = PAGE * stacked * rows / columns;
        return Math.abs(Math.log(shape / BEST)) + WASTE * (columns * rows - count) / count;
    }
}
