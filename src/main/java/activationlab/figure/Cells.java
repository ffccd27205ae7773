package activationlab.figure;

import activationlab.scale.Range;

/**
 * A grid of numbers over a rectangle of the plane, row 0 at the bottom. Immutable as long as nobody writes to a
 * wrapped array; then safe on any thread.
 */
public final class Cells {
    private final double[] values;
    private final int columns;
    private final int rows;
    private final Range x;
    private final Range y;

    private Cells(double[] values, int columns, Range x, Range y) {
        if (columns < 1 || values.length == 0 || values.length % columns != 0) {
            throw new IllegalArgumentException(values.length + " cells in " + columns + " columns, wanted full rows");
        }
        this.values = values;
        this.columns = columns;
        this.rows = values.length / columns;
        this.x = x;
        this.y = y;
    }

    /** Returns cells from a copy of {@code values}, row by row from the bottom; x and y are the outer edges. */
    public static Cells of(double[] values, int columns, Range x, Range y) {
        return new Cells(values.clone(), columns, x, y);
    }

    /** Returns cells that read the array itself: give it away and never write to it again. */
    public static Cells wrap(double[] values, int columns, Range x, Range y) {
        return new Cells(values, columns, x, y);
    }

    /** Returns the number of columns. */
    public int columns() {
        return columns;
    }

    /** Returns the number of rows. */
    public int rows() {
        return rows;
    }

    /** Returns the left and right edge. */
    public Range x() {
        return x;
    }

    /** Returns the lower and upper edge. */
    public Range y() {
        return y;
    }

    /** Returns the number in a cell. */
    public double at(int column, int row) {
        return values[row * columns + column];
    }

    /** Returns the x of the middle of a column. */
    public double centerX(int column) {
        return x.min() + x.length() * (column + 0.5) / columns;
    }

    /** Returns the y of the middle of a row. */
    public double centerY(int row) {
        return y.min() + y.length() * (row + 0.5) / rows;
    }
}
