package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Rule;
import activationlab.figure.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Activations and their derivatives as curves: all in one picture, or side by side. Safe on any thread. */
public final class CurvesPlot {
    static final String TITLE = "Activation functions and their derivatives";
    private static final String VALUE = "f(x)";
    private static final String SLOPE = "f\u2032(x)";
    private static final double VALUE_WEIGHT = 1.25;
    private static final double FOCUSED = 3;

    private final List<SampledActivation> curves;
    private final CurveView view;
    private final CurveRanges ranges;

    private CurvesPlot(List<SampledActivation> curves, CurveView view) {
        this.view = view;
        this.curves = curves;
        this.ranges = CurveRanges.of(curves, view);
    }

    /** Returns all functions in one panel and all derivatives in a panel below, over one x axis. */
    public static Figure overlay(List<StyledActivation> activations, CurveView view) {
        return overlay(activations, view, new CurveSamples());
    }

    /** Returns that, with curves that were computed lately. */
    public static Figure overlay(List<StyledActivation> activations, CurveView view, CurveSamples samples) {
        return new CurvesPlot(samples.all(activations, view), view).overlay();
    }

    /** Returns every function in a panel of its own, above its derivative. */
    public static Figure pairs(List<StyledActivation> activations, CurveView view) {
        return pairs(activations, view, new CurveSamples());
    }

    /** Returns that, with curves that were computed lately. */
    public static Figure pairs(List<StyledActivation> activations, CurveView view, CurveSamples samples) {
        return new CurvesPlot(samples.all(activations, view), view).pairs();
    }

    /** Returns every function in a small panel together with its derivative, which is dashed. */
    public static Figure multiples(List<StyledActivation> activations, CurveView view) {
        return multiples(activations, view, new CurveSamples());
    }

    /** Returns that, with curves that were computed lately. */
    public static Figure multiples(List<StyledActivation> activations, CurveView view, CurveSamples samples) {
        return new CurvesPlot(samples.all(activations, view), view).multiples();
    }

    private Figure overlay() {
        List<Mark> zones = new ArrayList<>();
        view.focus()
                .ifPresent(focus -> zones.addAll(curves.get(focus).flatZones().bands()));
        List<Mark> values = new ArrayList<>(zones);
        List<Mark> slopes = new ArrayList<>();
        view.focus()
                .ifPresent(focus -> slopes.addAll(curves.get(focus).flatZones().labeledBands()));
        values.add(Rule.dashed("", Orientation.HORIZONTAL, 1));
        slopes.add(Rule.dashed("", Orientation.HORIZONTAL, 1));
        for (SampledActivation curve : curves) {
            Stroke stroke = look(curve);
            values.add(new Curve(curve.name(), curve.values(), stroke));
            slopes.add(new Curve(curve.name(), curve.slopes(), stroke));
        }
        curves.forEach(curve -> values.addAll(curve.valueDots()));
        curves.forEach(curve -> slopes.addAll(curve.slopeDots()));
        List<Panel> panels = List.of(
                new Panel("", x().withoutTickText(), values(VALUE), values), new Panel("", x(), slopes(SLOPE), slopes));
        return Figure.stack(title(), panels, List.of(VALUE_WEIGHT, 1.0))
                .withReading(CurveReading.of(curves, view))
                .withLegend(curves.size() == 1 ? LegendPlace.NONE : LegendPlace.AUTO);
    }

    /** The look of a curve among others: the one in focus is heavier, one alone needs no markers. */
    private Stroke look(SampledActivation curve) {
        Stroke usual = curve.styled().stroke();
        Stroke marked = curves.size() == 1 ? usual.withMarker(Marker.NONE) : usual;
        return curves.indexOf(curve) == view.focus().orElse(-1) ? marked.withWidth(FOCUSED) : marked;
    }

    private Figure pairs() {
        int columns = GridShape.columnsOfPairs(curves.size());
        List<Panel> panels = new ArrayList<>();
        for (int first = 0; first < curves.size(); first += columns) {
            for (int i = first; i < first + columns; i++) {
                panels.add(i < curves.size() ? valuePanel(i) : Panel.BLANK);
            }
            for (int i = first; i < first + columns; i++) {
                panels.add(i < curves.size() ? slopePanel(i) : Panel.BLANK);
            }
        }
        return Figure.grid(title(), columns, panels)
                .withReading(CurveReading.of(curves, view))
                .withLegend(LegendPlace.NONE);
    }

    private Panel valuePanel(int index) {
        SampledActivation curve = curves.get(index);
        List<Mark> marks = zonesOf(index);
        marks.add(Rule.dashed("", Orientation.HORIZONTAL, 1));
        marks.add(new Curve("", curve.values(), plain(curve)));
        marks.addAll(curve.valueDots());
        return new Panel(curve.name(), x().withoutTickText(), inRow(index, values(VALUE)), marks);
    }

    private Panel slopePanel(int index) {
        SampledActivation curve = curves.get(index);
        List<Mark> marks = zonesOf(index);
        marks.add(Rule.dashed("", Orientation.HORIZONTAL, 1));
        marks.add(new Curve("", curve.slopes(), plain(curve)));
        marks.addAll(curve.slopeDots());
        return new Panel("", x(), inRow(index, slopes(SLOPE)), marks);
    }

    /** Only the first panel of a row carries label and numbers: the others share its axis. */
    private Axis inRow(int index, Axis y) {
        boolean first = index % GridShape.columnsOfPairs(curves.size()) == 0;
        return first ? y : y.withoutTickText();
    }

    private List<Mark> zonesOf(int index) {
        boolean focused = view.focus().isPresent() && view.focus().getAsInt() == index;
        return focused ? new ArrayList<>(curves.get(index).flatZones().bands()) : new ArrayList<>();
    }

    private Figure multiples() {
        int columns = GridShape.columns(curves.size());
        Axis y = Axis.linear("", ranges.both()).withZeroLine();
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            SampledActivation curve = curves.get(i);
            List<Mark> marks = zonesOf(i);
            marks.add(Rule.dashed("", Orientation.HORIZONTAL, 1));
            marks.add(new Curve("", curve.slopes(), plain(curve).withDash(Dash.DASHED)));
            marks.add(new Curve("", curve.values(), plain(curve)));
            marks.addAll(curve.slopeDots());
            marks.addAll(curve.valueDots());
            boolean last = i + columns >= curves.size();
            Axis x = last ? x() : x().withoutTickText();
            panels.add(new Panel(curve.name(), x, i % columns == 0 ? y : y.withoutTickText(), marks));
        }
        return Figure.grid(title(), columns, panels)
                .withReading("Solid: " + VALUE + ". Dashed: " + SLOPE + ".")
                .withLegend(LegendPlace.NONE);
    }

    private static Stroke plain(SampledActivation curve) {
        return curve.styled().stroke().withDash(Dash.SOLID).withMarker(Marker.NONE);
    }

    private Axis x() {
        return Axis.linear("x", view.x()).withZeroLine();
    }

    private Axis values(String label) {
        return Axis.linear(label, ranges.values()).withZeroLine();
    }

    private Axis slopes(String label) {
        return Axis.linear(label, ranges.slopes()).withZeroLine();
    }

    private String title() {
        return curves.size() == 1 ? curves.getFirst().name() + " and its derivative" : TITLE;
    }
}
