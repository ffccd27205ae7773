package activationlab.plot;

import activationlab.activation.Tail;
import activationlab.activation.Traits;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;

/** The lines that a function follows far out, each drawn on its own side of zero. Safe on any thread. */
public final class Asymptotes {
    private static final Stroke STROKE = new Stroke(Role.REFERENCE, Dash.SHORT, 1.25, Marker.NONE);

    private Asymptotes() {}

    /** Returns the asymptotes that are in view. */
    public static List<Mark> of(Traits traits, Range x) {
        List<Mark> lines = new ArrayList<>();
        if (x.min() < 0) {
            add(lines, traits.left(), x.min(), Math.min(0, x.max()));
        }
        if (x.max() > 0) {
            add(lines, traits.right(), Math.max(0, x.min()), x.max());
        }
        return lines;
    }

    private static void add(List<Mark> lines, Tail tail, double from, double to) {
        if (tail.kind() == Tail.Kind.LINEAR || tail.kind() == Tail.Kind.SATURATES) {
            double[] xs = {from, to};
            double[] ys = {tail.slope() * from + tail.intercept(), tail.slope() * to + tail.intercept()};
            lines.add(new Curve("", Series.of(xs, ys), STROKE));
        }
    }
}
