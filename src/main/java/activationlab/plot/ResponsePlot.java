package activationlab.plot;

import activationlab.dataset.Names;
import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Cells;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Ramp;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.Range;
import activationlab.training.PlaneAnswers;
import activationlab.training.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * What every unit of a layer answers all over the inputs: a small map for each, or a small curve where there is one
 * input. Each unit is drawn in its own measure, so that faint ones are seen, too. Safe on any thread.
 */
public final class ResponsePlot {
    private static final Range BOTH_SIGNS = Range.of(-1, 1);
    private static final int SHADES = 65;
    private static final int GAP = 2;
    private static final Stroke LINE = Stroke.solid(Role.CURVE_1);
    private static final Stroke FRAME = new Stroke(Role.ACCENT, Dash.SOLID, 2.5, Marker.NONE);
    private static final Stroke EDGE = new Stroke(Role.GRID, Dash.SOLID, 1, Marker.NONE);
    private static final double INSET = 0.07;
    private static final int MOST_NAMES = 36;

    private ResponsePlot() {}

    /**
     * Returns the maps or curves.
     *
     * @param title what the layer is called
     * @param chosen the unit that is framed, if any, counted from 0
     */
    public static Figure of(String title, Names names, PlaneAnswers units, OptionalInt chosen) {
        TileGrid grid = TileGrid.of(units.units());
        boolean plane = units.plane().y().isPresent();
        List<Mark> marks = new ArrayList<>();
        if (plane) {
            marks.add(maps(grid, units));
        } else {
            addCurves(marks, grid, units);
        }
        for (int unit = 0; unit < units.units() && units.units() <= MOST_NAMES; unit++) {
            String name = (unit + 1) + (largest(units, unit) == 0 ? ": 0 everywhere" : "");
            marks.add(Note.at(grid.column(unit) + INSET, grid.row(unit) + 1 - 2 * INSET, name, Align.START));
        }
        for (int unit = 0; unit < units.units(); unit++) {
            marks.add(frame(grid, unit, EDGE));
        }
        chosen.ifPresent(unit -> marks.add(frame(grid, unit, FRAME)));
        Axis x = Axis.linear("", grid.x()).withoutTickText();
        Axis y = Axis.linear("", grid.y()).withoutTickText();
        return Figure.of(title, new Panel("", x, y, marks)).withReading(reading(names, units));
    }

    /** Returns the unit drawn at a place of the figure of so many units. */
    public static OptionalInt unitAt(int units, double x, double y) {
        int tile = TileGrid.of(units).at(x, y);
        return tile < 0 ? OptionalInt.empty() : OptionalInt.of(tile);
    }

    /** Returns the neighbor of a unit, or the unit itself at the rim. */
    public static int beside(int units, int unit, int across, int up) {
        TileGrid grid = TileGrid.of(units);
        int tile = grid.at(grid.column(unit) + across + 0.5, grid.row(unit) + up + 0.5);
        return tile < 0 ? unit : tile;
    }

    private static double largest(PlaneAnswers units, int unit) {
        double most = 0;
        int columns = units.plane().columns();
        for (int i = 0; i < columns * units.plane().rows(); i++) {
            double size = Math.abs(units.at(unit, i % columns, i / columns));
            most = Double.isFinite(size) ? Math.max(most, size) : most;
        }
        return most;
    }

    /** Returns all maps as one grid of cells with gaps between them: one picture is drawn faster than many. */
    private static Heatmap maps(TileGrid grid, PlaneAnswers units) {
        int across = units.plane().columns() + GAP;
        int up = units.plane().rows() + GAP;
        int columns = grid.columns() * across;
        double[] values = new double[columns * grid.rows() * up];
        Arrays.fill(values, Double.NaN);
        for (int unit = 0; unit < units.units(); unit++) {
            double most = largest(units, unit);
            int left = grid.column(unit) * across + GAP / 2;
            int bottom = grid.row(unit) * up + GAP / 2;
            for (int row = 0; row < units.plane().rows(); row++) {
                for (int column = 0; column < units.plane().columns(); column++) {
                    double share = most == 0 ? 0 : units.at(unit, column, row) / most;
                    values[(bottom + row) * columns + left + column] = share;
                }
            }
        }
        Cells cells = Cells.wrap(values, columns, grid.x(), grid.y());
        return new Heatmap("", cells, BOTH_SIGNS, Ramp.DIVERGING, SHADES, Heatmap.Edges.CRISP);
    }

    private static void addCurves(List<Mark> marks, TileGrid grid, PlaneAnswers units) {
        int count = units.plane().columns();
        for (int unit = 0; unit < units.units(); unit++) {
            double most = Math.max(largest(units, unit), Double.MIN_NORMAL);
            double[] x = new double[count];
            double[] y = new double[count];
            for (int i = 0; i < count; i++) {
                x[i] = grid.column(unit) + INSET + (1 - 2 * INSET) * i / (count - 1.0);
                double height = units.at(unit, i, 0) / most;
                y[i] = grid.row(unit) + INSET + (1 - 2 * INSET) * (height + 1) / 2;
            }
            double middle = grid.row(unit) + 0.5;
            Series zero = Series.of(new double[] {x[0], x[count - 1]}, new double[] {middle, middle});
            marks.add(new Curve("", zero, new Stroke(Role.ZERO, Dash.SOLID, 1, Marker.NONE)));
            marks.add(new Curve("", Series.wrap(x, y, count), LINE));
        }
    }

    private static Curve frame(TileGrid grid, int unit, Stroke stroke) {
        double left = grid.column(unit) + 0.01;
        double right = grid.column(unit) + 0.99;
        double bottom = grid.row(unit) + 0.01;
        double top = grid.row(unit) + 0.99;
        double[] x = {left, right, right, left, left};
        double[] y = {bottom, bottom, top, top, bottom};
        return new Curve("", Series.of(x, y), stroke);
    }

    private static String reading(Names names, PlaneAnswers units) {
        Side x = units.plane().x();
        String across = names.features().get(x.feature()) + " to the right";
        String up = units.plane()
                .y()
                .map(side -> ", " + names.features().get(side.feature()) + " upwards, orange above 0, blue below")
                .orElse(", the line is 0");
        return across + up + "; each unit in its own measure";
    }
}
