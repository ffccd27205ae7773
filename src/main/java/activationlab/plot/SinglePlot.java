package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Functions, solid, and their derivatives, dashed, in one panel. Derivatives may be drawn larger than they are; the
 * legend says by how much. Safe on any thread.
 */
public final class SinglePlot {
    /** Factors that a slider offers. */
    public static final Range FACTOR = Range.of(0.1, 100);

    private final List<SampledActivation> curves;
    private final CurveView view;
    private final double factor;

    private SinglePlot(List<SampledActivation> curves, CurveView view, double factor) {
        this.curves = curves;
        this.view = view;
        this.factor = factor;
    }

    /**
     * Returns the figure of one activation or several.
     *
     * @param factor how many times as high the derivatives are drawn, see {@link #FACTOR}
     */
    public static Figure of(List<StyledActivation> activations, CurveView view, double factor) {
        FACTOR.require("factor of the derivatives", factor);
        return new SinglePlot(SampledActivation.all(activations, view), view, factor).figure();
    }

    private Figure figure() {
        List<Mark> marks = new ArrayList<>();
        view.focus()
                .ifPresent(focus -> marks.addAll(curves.get(focus).flatZones().labeledBands()));
        marks.add(Rule.dashed("", Orientation.HORIZONTAL, 1));
        for (SampledActivation curve : curves) {
            Stroke stroke = curve.styled().stroke().withDash(Dash.SOLID);
            marks.add(new Curve(curve.name(), curve.values(), stroke));
            marks.add(new Curve(slopeName(curve), scaled(curve.slopes()), stroke.withDash(Dash.DASHED)));
        }
        for (SampledActivation curve : curves) {
            marks.addAll(curve.valueDots());
            curve.slopeDots().forEach(dot -> marks.add(scaled(dot)));
        }
        Axis x = Axis.linear("x", view.x()).withZeroLine();
        Axis y = Axis.linear("", heights()).withZeroLine();
        String title = curves.size() == 1 ? curves.getFirst().name() + " and its derivative" : CurvesPlot.TITLE;
        return Figure.of(title, new Panel("", x, y, marks))
                .withReading(CurveReading.of(curves, view))
                .withLegend(LegendPlace.TOP);
    }

    private String slopeName(SampledActivation curve) {
        String name = curve.name() + "\u2032";
        return factor == 1 ? name : name + " \u00d7 " + NumberText.shortest(factor, 3);
    }

    private Range heights() {
        CurveRanges ranges = CurveRanges.of(curves, view);
        return Range.of(
                Math.min(ranges.values().min(), factor * ranges.slopes().min()),
                Math.max(ranges.values().max(), factor * ranges.slopes().max()));
    }

    private Mark scaled(Mark dot) {
        return dot instanceof Points points
                ? new Points("", scaled(points.at()), points.ink(), points.marker(), points.fill(), points.radius())
                : dot;
    }

    private Series scaled(Series series) {
        double[] x = new double[series.size()];
        double[] y = new double[series.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = series.x(i);
            y[i] = factor * series.y(i);
        }
        return Series.wrap(x, y, x.length);
    }
}
