package activationlab.plot;

import activationlab.analysis.Atom;
import activationlab.analysis.Part;
import activationlab.analysis.Signal;
import activationlab.analysis.SignalFlow;
import activationlab.diagnosis.Wording;
import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Note;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Rule;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * A bell of inputs under a curve, the spread of outputs beside it along its own axis, and the spread of slopes: what is
 * saturated or dead is an area with its percentage. Made once for a curve, asked for a figure for every signal. Safe on
 * any thread.
 */
public final class SignalPlot {
    private static final int BINS = 80;
    private static final List<Double> WEIGHTS = List.of(1.3, 1.0);
    private static final double INSIDE = 0.97;
    private static final int MOST_ATOMS = 2;

    private final SampledActivation curve;
    private final CurveView view;
    private final CurveRanges ranges;

    private SignalPlot(StyledActivation activation, CurveView view) {
        this.view = view;
        curve = SampledActivation.of(activation, view);
        ranges = CurveRanges.of(List.of(curve), view);
    }

    /** Prepares the pictures of a curve: all that stays while the signal changes. */
    public static SignalPlot of(StyledActivation activation, CurveView view) {
        return new SignalPlot(activation, view);
    }

    /** Returns the figure of one signal; inputs outside the view are counted but not seen. */
    public Figure at(Signal signal) {
        SignalFlow flow = SignalFlow.of(curve.styled().activation(), signal);
        List<Panel> panels = List.of(curvePanel(signal), outputs(flow), inputs(flow), slopes(flow));
        String title =
                curve.name() + " of inputs N(" + number(signal.mean()) + ", " + number(signal.deviation()) + "\u00b2)";
        return new Figure(title, reading(flow), panels, 2, WEIGHTS, LegendPlace.TOP);
    }

    private Panel curvePanel(Signal signal) {
        List<Mark> marks =
                new ArrayList<>(FlatZones.of(curve.slopes(), signal.threshold()).bands());
        marks.add(Rule.dashed("\u03bc", Orientation.VERTICAL, signal.mean()));
        Stroke stroke = curve.styled().stroke().withDash(Dash.SOLID).withMarker(Marker.NONE);
        marks.add(new Curve("", curve.values(), stroke));
        marks.addAll(curve.valueDots());
        return new Panel("f(z)", inputAxis("").withoutTickText(), outputAxis(""), marks);
    }

    private Panel outputs(SignalFlow flow) {
        Range range = ranges.values();
        Spread spread = Spread.of(flow, part -> flow.outputs(part, range, BINS));
        double highest = spread.cut();
        List<Mark> marks = spread.histograms(Orientation.HORIZONTAL, range);
        flow.atoms().stream()
                .limit(MOST_ATOMS)
                .filter(atom -> range.contains(atom.value()))
                .forEach(atom -> marks.add(atom(atom, highest)));
        Axis x = Axis.linear("% per bin", Range.of(0, highest));
        return new Panel("spread of f(z)", x, outputAxis("").withoutTickText(), marks);
    }

    private Mark atom(Atom atom, double highest) {
        String text = Wording.percent(100 * atom.share()) + " give exactly " + number(atom.value());
        Range range = ranges.values();
        boolean low = atom.value() < range.min() + range.length() / 2;
        double beside = atom.value() + (low ? 1 : -1) * 0.045 * range.length();
        return Note.at(highest * INSIDE, beside, text, Align.END);
    }

    private Panel inputs(SignalFlow flow) {
        Spread spread = Spread.of(flow, part -> flow.inputs(part, view.x(), BINS));
        List<Mark> marks = spread.histograms(Orientation.VERTICAL, view.x());
        marks.add(Rule.dashed("", Orientation.VERTICAL, flow.signal().mean()));
        Axis y = Axis.linear("% per bin", Range.of(0, spread.cut()));
        return new Panel("spread of z", inputAxis("z"), y, marks);
    }

    private Panel slopes(SignalFlow flow) {
        Range range = ranges.slopes();
        Spread spread = Spread.of(flow, part -> flow.slopes(part, range, BINS));
        List<Mark> marks = spread.histograms(Orientation.VERTICAL, range);
        double threshold = flow.signal().threshold();
        marks.add(Rule.dashed("", Orientation.VERTICAL, -threshold));
        marks.add(Rule.dashed("|f\u2032| = " + number(threshold), Orientation.VERTICAL, threshold));
        Axis y = Axis.linear("", Range.of(0, spread.cut()));
        return new Panel("spread of f\u2032(z)", Axis.linear("f\u2032(z)", range), y, marks);
    }

    private Axis inputAxis(String label) {
        return Axis.linear(label, view.x()).withZeroLine();
    }

    private Axis outputAxis(String label) {
        return Axis.linear(label, ranges.values()).withZeroLine();
    }

    private static String reading(SignalFlow flow) {
        double dead = 100 * flow.share(Part.DEAD);
        String saturated = Wording.percent(100 * flow.share(Part.SATURATED)) + " of the inputs meet a slope below "
                + number(flow.signal().threshold());
        return saturated + (dead > 0 ? "; " + Wording.percent(dead) + " meet no slope at all." : "; none is dead.");
    }

    private static String number(double value) {
        return NumberText.shortest(value, 3);
    }
}
