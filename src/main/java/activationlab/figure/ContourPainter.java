package activationlab.figure;

import java.util.Arrays;

/**
 * Draws the line of one value through a grid of numbers (marching squares): it follows the line from square to square
 * through the edges whose ends lie on different sides. Allocates nothing in steady state. For one thread.
 */
final class ContourPainter {
    private static final int BOTTOM = 0;
    private static final int RIGHT = 1;
    private static final int TOP = 2;
    private static final int LEFT = 3;

    private final PointBuffer line = new PointBuffer();
    private final Thinner thinner = new Thinner(line);
    // One flag for each edge between two neighbors: first the level ones, then the upright ones.
    private boolean[] visited = new boolean[0];
    private Cells cells = Cells.of(new double[1], 1, LayerInk.SHARE, LayerInk.SHARE);
    private double level;
    // Of the cells with one more on every side, so that lines reach the rim: its values are those of its neighbors.
    private int columns;
    private int rows;

    void paint(ContourLine contour, Pane pane) {
        cells = contour.cells();
        level = contour.level();
        columns = cells.columns() + 2;
        rows = cells.rows() + 2;
        int edges = 2 * columns * rows;
        if (visited.length < edges) {
            visited = new boolean[edges];
        }
        Arrays.fill(visited, 0, edges, false);
        pane.pen(contour.stroke());
        openLines(pane);
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                follow(column, row, BOTTOM, pane);
                follow(column, row, LEFT, pane);
            }
        }
    }

    /** Draws the lines that begin at the rim of the grid; what is left afterwards is closed. */
    private void openLines(Pane pane) {
        for (int column = 0; column + 1 < columns; column++) {
            follow(column, 0, BOTTOM, pane);
            follow(column, rows - 2, TOP, pane);
        }
        for (int row = 0; row + 1 < rows; row++) {
            follow(0, row, LEFT, pane);
            follow(columns - 2, row, RIGHT, pane);
        }
    }

    private void follow(int startColumn, int startRow, int startSide, Pane pane) {
        if (!fresh(startColumn, startRow, startSide)) {
            return;
        }
        thinner.begin(LineTracer.MOST_ERROR / pane.surface.pixelsPerUnit());
        int column = startColumn;
        int row = startRow;
        int side = startSide;
        visit(column, row, side, pane);
        while (inside(column, row)) {
            side = exit(column, row, side);
            boolean fresh = fresh(column, row, side);
            visit(column, row, side, pane);
            if (!fresh) {
                break;
            }
            column += side == RIGHT ? 1 : side == LEFT ? -1 : 0;
            row += side == TOP ? 1 : side == BOTTOM ? -1 : 0;
            side = (side + 2) % 4;
        }
        thinner.end();
        line.drawLine(pane.surface);
    }

    private boolean inside(int column, int row) {
        return column >= 0 && row >= 0 && column + 1 < columns && row + 1 < rows;
    }

    private boolean fresh(int column, int row, int side) {
        return crosses(column, row, side) && !visited[edge(column, row, side)];
    }

    private boolean crosses(int column, int row, int side) {
        return high(column, row, side) != high(column, row, side + 1);
    }

    /** Returns the side through which the line leaves a square that it entered through {@code side}. */
    private int exit(int column, int row, int side) {
        boolean saddle = crosses(column, row, BOTTOM)
                && crosses(column, row, RIGHT)
                && crosses(column, row, TOP)
                && crosses(column, row, LEFT);
        if (saddle) {
            boolean joined = middle(column, row) >= level == high(column, row, 0);
            return joined ? side ^ 1 : LEFT - side;
        }
        for (int turn = 1; turn < 4; turn++) {
            if (crosses(column, row, (side + turn) % 4)) {
                return (side + turn) % 4;
            }
        }
        throw new IllegalStateException("a line of value " + level + " enters a square and does not leave it");
    }

    private double middle(int column, int row) {
        double sum = 0;
        for (int corner = 0; corner < 4; corner++) {
            sum += corner(column, row, corner);
        }
        return sum / 4;
    }

    private boolean high(int column, int row, int corner) {
        return corner(column, row, corner % 4) >= level;
    }

    /** Returns the value at a corner: 0 lower left, then counterclockwise; side i runs from corner i to i + 1. */
    private double corner(int column, int row, int corner) {
        int c = Math.clamp(column + cornerColumn(corner) - 1, 0, cells.columns() - 1);
        int r = Math.clamp(row + cornerRow(corner) - 1, 0, cells.rows() - 1);
        return cells.at(c, r);
    }

    private static int cornerColumn(int corner) {
        return corner == 1 || corner == 2 ? 1 : 0;
    }

    private static int cornerRow(int corner) {
        return corner == 2 || corner == 3 ? 1 : 0;
    }

    private int edge(int column, int row, int side) {
        int upright = columns * rows;
        return switch (side) {
            case BOTTOM -> row * columns + column;
            case TOP -> (row + 1) * columns + column;
            case LEFT -> upright + row * columns + column;
            default -> upright + row * columns + column + 1;
        };
    }

    private void visit(int column, int row, int side, Pane pane) {
        visited[edge(column, row, side)] = true;
        int next = (side + 1) % 4;
        double from = corner(column, row, side);
        double to = corner(column, row, next);
        double share = Math.clamp((level - from) / (to - from), 0.0, 1.0);
        double c = column + cornerColumn(side) + share * (cornerColumn(next) - cornerColumn(side));
        double r = row + cornerRow(side) + share * (cornerRow(next) - cornerRow(side));
        double x = cells.x().min() + cells.x().length() * Math.clamp((c - 0.5) / cells.columns(), 0.0, 1.0);
        double y = cells.y().min() + cells.y().length() * Math.clamp((r - 0.5) / cells.rows(), 0.0, 1.0);
        thinner.add(pane.x(x), pane.y(y));
    }
}
