package activationlab.plot;

import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Ink;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A panel of rows, each with a name, a calculation and, at the right, its result as a bar. For one thread. */
final class NumberTable {
    /** How many terms of a sum are written out at most; the others are one row. */
    static final int MOST = 10;

    // A single category has no grid lines; it reaches from -0.5 to 0.5.
    private static final Axis WIDTH = Axis.categories("", List.of("")).withoutTickText();
    private static final double TEXT_AT = -0.48;
    private static final double BAR = 7;
    private static final double BARS_MIDDLE = 0.35;
    private static final double BARS_REACH = 0.14;
    private static final Stroke ZERO = new Stroke(Role.ZERO, Dash.SOLID, 1, Marker.NONE);

    private final List<Row> rows = new ArrayList<>();

    /**
     * One line.
     *
     * @param name stands at the left
     * @param text the calculation
     * @param result what the bar shows; no bar if it is not finite
     * @param ink of the bar
     */
    record Row(String name, String text, double result, Ink ink) {}

    void add(String name, String text, double result, Ink ink) {
        rows.add(new Row(name, text, result, ink));
    }

    /** Adds a line without a bar. */
    void add(String name, String text) {
        add(name, text, Double.NaN, Role.TEXT);
    }

    /** Returns the panel; the first row is at the top. */
    Panel panel(String title) {
        List<Mark> marks = new ArrayList<>();
        double most = most();
        int count = rows.size();
        if (most > 0) {
            marks.add(line(BARS_MIDDLE, BARS_MIDDLE, -0.5, count - 0.5, ZERO));
        }
        for (int i = 0; i < count; i++) {
            Row row = rows.get(i);
            double y = count - 1.0 - i;
            if (Double.isFinite(row.result) && most > 0) {
                double end = BARS_MIDDLE + BARS_REACH * row.result / most;
                marks.add(line(BARS_MIDDLE, end, y, y, new Stroke(row.ink, Dash.SOLID, BAR, Marker.NONE)));
            }
            marks.add(new Note(row.text, Note.Spot.VALUES, TEXT_AT, y, Align.START, Role.TEXT));
        }
        List<String> names = new ArrayList<>(rows.stream().map(Row::name).toList());
        Collections.reverse(names);
        return new Panel(title, WIDTH, Axis.categories("", names), marks);
    }

    private double most() {
        return rows.stream()
                .mapToDouble(Row::result)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private static Curve line(double fromX, double toX, double fromY, double toY, Stroke stroke) {
        return new Curve("", Series.of(new double[] {fromX, toX}, new double[] {fromY, toY}), stroke);
    }
}
