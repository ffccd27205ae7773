package activationlab.plot;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;

/** How far the usual approximation of GELU by tanh is from GELU, a thousandfold. Safe on any thread. */
public final class ApproximationPlot {
    /** How many times as large as it is the difference is drawn. */
    public static final double FACTOR = 1000;

    private static final double AIR = 1.25;
    private static final double LEAST = 1e-9;

    private ApproximationPlot() {}

    /** Returns the figure over some inputs. */
    public static Figure of(Range x, int points) {
        Activation exact = Catalog.require("gelu");
        Activation approximate = Catalog.require("gelu_tanh");
        double[] xs = new double[points];
        double[] ys = new double[points];
        for (int i = 0; i < points; i++) {
            xs[i] = i == points - 1 ? x.max() : x.min() + x.length() * i / (points - 1);
            ys[i] = FACTOR * (exact.value(xs[i]) - approximate.value(xs[i]));
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Curve("", Series.of(xs, ys), Stroke.solid(Role.CURVE_1)));
        int left = farthest(xs, ys, -1);
        int right = farthest(xs, ys, 1);
        addExtreme(marks, xs[left], ys[left]);
        addExtreme(marks, xs[right], ys[right]);
        double most = Math.max(Math.abs(ys[left]), Math.abs(ys[right]));
        double reach = AIR * Math.max(LEAST, most);
        Axis y = Axis.linear("1000 (gelu \u2212 gelu_tanh)", Range.of(-reach, reach))
                .withZeroLine();
        return Figure.of("GELU against its approximation by tanh", new Panel("", xAxis(x), y, marks))
                .withReading("In view they differ by at most " + number(most / FACTOR) + ".")
                .withLegend(LegendPlace.NONE);
    }

    private static Axis xAxis(Range x) {
        return Axis.linear("x", x).withZeroLine();
    }

    /** Returns where on one side of 0 the difference is largest; the nearest sample if none lies there. */
    private static int farthest(double[] xs, double[] ys, double side) {
        int best = side < 0 ? 0 : xs.length - 1;
        for (int i = 0; i < xs.length; i++) {
            best = side * xs[i] > 0 && Math.abs(ys[i]) > Math.abs(ys[best]) ? i : best;
        }
        return best;
    }

    private static void addExtreme(List<Mark> marks, double x, double y) {
        Series point = Series.of(new double[] {x}, new double[] {y});
        marks.add(Points.filled("", point, Role.CURVE_1, Marker.CIRCLE));
        marks.add(Note.at(x, 1.12 * y, number(y) + " at " + number(x), Align.MIDDLE));
    }

    private static String number(double value) {
        return NumberText.shortest(value, 3);
    }
}
