package activationlab.plot;

import activationlab.activation.Activation;
import activationlab.activation.Traits;
import activationlab.analysis.Scan;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A point that runs along a curve and its derivative, with the tangent line, and the gate below: how much of the
 * gradient from above it lets through. Made once for a curve, asked for a figure at every place. Safe on any thread.
 */
public final class ScanPlot {
    private static final List<Double> WEIGHTS = List.of(1.3, 1.0, 0.75);
    private static final Stroke TANGENT = new Stroke(Role.TEXT, Dash.LONG, 1.5, Marker.NONE);
    static final Stroke HERE = new Stroke(Role.ACCENT, Dash.SHORT, 1, Marker.NONE);
    private static final double RADIUS = 5;
    private static final int DIGITS = 4;

    private final SampledActivation curve;
    private final CurveView view;
    private final CurveRanges ranges;
    private final List<Mark> values = new ArrayList<>();
    private final List<Mark> slopes = new ArrayList<>();

    private ScanPlot(StyledActivation activation, Optional<Traits> traits, CurveView view) {
        this.view = view;
        curve = SampledActivation.of(activation, view);
        ranges = CurveRanges.of(List.of(curve), view);
        FlatZones zones = curve.flatZones();
        Stroke stroke = activation.stroke().withDash(Dash.SOLID).withMarker(Marker.NONE);
        values.addAll(zones.bands());
        traits.ifPresent(known -> values.addAll(Asymptotes.of(known, view.x())));
        values.add(new Curve("", curve.values(), stroke));
        values.addAll(curve.valueDots());
        slopes.addAll(zones.labeledBands());
        slopes.add(new Curve("", curve.slopes(), stroke));
        slopes.addAll(curve.slopeDots());
    }

    /** Prepares the pictures of a curve: all that stays while the point runs. */
    public static ScanPlot of(StyledActivation activation, CurveView view) {
        return of(activation, Optional.of(Traits.of(activation.activation())), view);
    }

    /** As {@link #of(StyledActivation, CurveView)}, with the traits of the activation if they are known yet. */
    public static ScanPlot of(StyledActivation activation, Optional<Traits> traits, CurveView view) {
        return new ScanPlot(activation, traits, view);
    }

    /** Returns the figure of one place; places outside the view are read but not seen. */
    public Figure at(Scan scan) {
        Activation f = curve.styled().activation();
        double x = scan.at();
        double value = f.value(x);
        double slope = f.slope(x);
        List<Mark> above = new ArrayList<>(values);
        above.add(new Curve("", tangent(x, value, slope), TANGENT));
        addPoint(above, x, value);
        List<Mark> below = new ArrayList<>(slopes);
        addPoint(below, x, slope);
        List<Panel> panels = List.of(
                new Panel("", x("").withoutTickText(), values(), above),
                new Panel("", x("z"), slopes(), below),
                GatePanel.of(scan, f, ranges.slopes()));
        return Figure.stack(curve.name() + " at a point", panels, WEIGHTS)
                .withReading(reading(scan, value, slope))
                .withLegend(LegendPlace.NONE);
    }

    private static void addPoint(List<Mark> marks, double x, double y) {
        marks.add(new Rule("", Orientation.VERTICAL, x, HERE));
        Series point = Series.of(new double[] {x}, new double[] {y});
        marks.add(new Points("", point, Role.ACCENT, Marker.CIRCLE, Points.Fill.FILLED, RADIUS));
    }

    private Series tangent(double x, double value, double slope) {
        double[] ends = {view.x().min(), x, view.x().max()};
        double[] heights = {value + slope * (ends[0] - x), value, value + slope * (ends[2] - x)};
        return Series.of(ends, heights);
    }

    private String reading(Scan scan, double value, double slope) {
        String place = "z = " + number(scan.at()) + ": ";
        if (Double.isNaN(value) || Double.isNaN(slope)) {
            return place + "the function is undefined here.";
        }
        return place + "f = " + number(value) + ", f\u2032 = " + number(slope) + ". Of the gradient "
                + number(scan.upstream()) + " from above, " + passes(scan.upstream() * slope, Math.abs(slope));
    }

    private static String passes(double gradient, double size) {
        if (size == 0) {
            return "nothing passes: what lies below learns nothing.";
        }
        String words = number(gradient) + " passes";
        return size < FlatZones.FLAT ? "only " + words + "." : size > 1 ? words + ": it grows here." : words + ".";
    }

    private Axis x(String label) {
        return Axis.linear(label, view.x()).withZeroLine();
    }

    private Axis values() {
        return Axis.linear("f(z)", ranges.values()).withZeroLine();
    }

    private Axis slopes() {
        return Axis.linear("f\u2032(z)", ranges.slopes()).withZeroLine();
    }

    static String number(double value) {
        return NumberText.shortest(value, DIGITS);
    }
}
