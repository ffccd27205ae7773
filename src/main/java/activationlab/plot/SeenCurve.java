package activationlab.plot;

import static activationlab.diagnosis.MotionWords.number;

import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.Range;
import activationlab.training.Motion;
import java.util.ArrayList;
import java.util.List;

/** The activation of a unit, or its slope, with the place where the unit is. Safe on any thread. */
final class SeenCurve {
    private static final int POINTS = 241;
    private static final double LEAST_REACH = 3;
    private static final double AIR = 0.08;
    private static final double LARGEST = 1e9;
    private static final Stroke CURVE = new Stroke(Role.CURVE_1, Dash.SOLID, 2, Marker.NONE);

    private SeenCurve() {}

    /** Returns f with the activation of the unit. */
    static Panel values(Motion motion) {
        Motion.Forward forward = motion.forward();
        String f = forward.activation().title();
        String title =
                one(motion) ? f + "(" + number(forward.seen()) + ") = " + number(forward.a()) : "a = " + f + "(z)";
        Series curve = new Sampling(forward.activation(), reach(forward), POINTS).values();
        return panel(title, forward, curve, forward.a());
    }

    /** Returns f' with the slope at the unit. */
    static Panel slopes(Motion motion) {
        Motion.Forward forward = motion.forward();
        double slope = motion.backward().slope();
        String title = one(motion)
                ? "f′(" + number(forward.seen()) + ") = " + number(slope)
                : "f′(z) of " + forward.activation().title();
        Series curve = new Sampling(forward.activation(), reach(forward), POINTS).slopes();
        return panel(title, forward, curve, slope);
    }

    private static boolean one(Motion motion) {
        return motion.scope().sample().isPresent();
    }

    private static Range reach(Motion.Forward forward) {
        double seen = Double.isFinite(forward.seen()) ? Math.clamp(forward.seen(), -LARGEST, LARGEST) : 0;
        return SteadyRange.around(seen, seen, LEAST_REACH);
    }

    private static Panel panel(String title, Motion.Forward forward, Series curve, double at) {
        double seen = forward.seen();
        Series place = Series.of(new double[] {seen}, new double[] {at});
        List<Mark> marks = new ArrayList<>();
        marks.add(new Curve("", curve, CURVE));
        if (Double.isFinite(seen)) {
            marks.add(new Rule("", Orientation.VERTICAL, seen, ScanPlot.HERE));
        }
        marks.add(new Points("", place, Role.ACCENT, Marker.CIRCLE, Points.Fill.FILLED, 6));
        Axis x = Axis.linear("z", reach(forward)).withZeroLine();
        return new Panel(title, x, Axis.linear("", heights(curve, at)).withZeroLine(), marks);
    }

    private static Range heights(Series curve, double at) {
        double low = Double.isFinite(at) ? Math.min(0, at) : 0;
        double high = Double.isFinite(at) ? Math.max(0, at) : 0;
        for (int i = 0; i < curve.size(); i++) {
            if (Double.isFinite(curve.y(i))) {
                low = Math.min(low, curve.y(i));
                high = Math.max(high, curve.y(i));
            }
        }
        double air = Math.max(1e-9, AIR * (high - low));
        return Range.of(low - air, high + air);
    }
}
