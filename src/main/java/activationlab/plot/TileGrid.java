package activationlab.plot;

import activationlab.scale.Range;

/**
 * Where small charts of one size stand, row by row from the upper left. Immutable and safe on any thread.
 *
 * @param count how many there are
 * @param columns how many stand side by side
 */
record TileGrid(int count, int columns) {
    private static final double ASPECT = 1.1;

    /** Returns a grid that is about as high as wide. */
    static TileGrid of(int count) {
        return new TileGrid(count, Math.max(1, (int) Math.ceil(Math.sqrt(count * ASPECT))));
    }

    int rows() {
        return Math.ceilDiv(count, columns);
    }

    int column(int tile) {
        return tile % columns;
    }

    /** Returns the row of a tile, counted from the bottom. */
    int row(int tile) {
        return rows() - 1 - tile / columns;
    }

    Range x() {
        return Range.of(0, columns);
    }

    Range y() {
        return Range.of(0, rows());
    }

    /** Returns the tile at a place, or -1 if there is none. */
    int at(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        if (column < 0 || column >= columns || row < 0 || row >= rows()) {
            return -1;
        }
        int tile = (rows() - 1 - row) * columns + column;
        return tile < count ? tile : -1;
    }
}
