package activationlab.plot;

import activationlab.dataset.Sketch;
import activationlab.figure.Axis;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Series;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;

/** Points that are being drawn on a plane. Safe on any thread. */
public final class SketchPlot {
    /** Both features of the plane. */
    public static final Range SIDE = Range.of(-3, 3);

    private static final double RADIUS = 4;

    private SketchPlot() {}

    /** Returns the figure of a sketch. */
    public static Figure of(Sketch sketch) {
        List<Mark> marks = new ArrayList<>();
        for (int label : sketch.labels()) {
            marks.add(points(sketch, label));
        }
        if (marks.isEmpty()) {
            marks.add(Note.middle("Click to set points"));
        }
        Panel panel = new Panel("", Axis.linear("x1", SIDE), Axis.linear("x2", SIDE), marks);
        return Figure.of("Draw points", panel).withReading(reading(sketch));
    }

    private static Points points(Sketch sketch, int label) {
        List<Sketch.Point> chosen =
                sketch.points().stream().filter(point -> point.label() == label).toList();
        double[] x = chosen.stream().mapToDouble(Sketch.Point::x).toArray();
        double[] y = chosen.stream().mapToDouble(Sketch.Point::y).toArray();
        Series series = Series.wrap(x, y, x.length);
        return new Points(
                "class " + label,
                series,
                ClassLook.ink(label - 1),
                ClassLook.marker(label - 1),
                Points.Fill.FILLED,
                RADIUS);
    }

    private static String reading(Sketch sketch) {
        int count = sketch.points().size();
        if (sketch.labels().size() < 2) {
            return "two classes are needed to learn; " + count + (count == 1 ? " point" : " points") + " so far";
        }
        return count + " points of " + sketch.labels().size() + " classes are learned";
    }
}
