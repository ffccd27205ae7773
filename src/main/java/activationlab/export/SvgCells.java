package activationlab.export;

import activationlab.figure.Box;

/** A small grid of colors as rectangles, neighbors of one color in one: sharp in every viewer. Safe on any thread. */
final class SvgCells {
    /** Larger grids are pictures. */
    static final int MOST = 4096;

    private SvgCells() {}

    /**
     * Adds the grid.
     *
     * @param argb row by row from the top, opaque, not modified
     */
    static void write(StringBuilder out, int[] argb, int columns, int rows, Box box) {
        double wide = box.width() / columns;
        double high = box.height() / rows;
        out.append("<g shape-rendering=\"crispEdges\">\n");
        for (int row = 0; row < rows; row++) {
            int from = 0;
            while (from < columns) {
                int to = end(argb, row * columns, from, columns);
                out.append("<path fill=\"");
                SvgText.color(out, argb[row * columns + from]);
                out.append("\" d=\"M");
                SvgText.number(out, box.x() + from * wide);
                out.append(' ');
                SvgText.number(out, box.y() + row * high);
                out.append('H');
                SvgText.number(out, box.x() + to * wide);
                out.append('V');
                SvgText.number(out, box.y() + (row + 1) * high);
                out.append('H');
                SvgText.number(out, box.x() + from * wide);
                out.append("Z\"/>\n");
                from = to;
            }
        }
        out.append("</g>\n");
    }

    private static int end(int[] argb, int start, int from, int columns) {
        int to = from + 1;
        while (to < columns && argb[start + to] == argb[start + from]) {
            to++;
        }
        return to;
    }
}
