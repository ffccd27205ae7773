package activationlab.plot;

import activationlab.activation.Activation;
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
import activationlab.precision.Difference;
import activationlab.precision.NumericCheck;
import activationlab.precision.StepSweep;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The exact derivative beside differences of values: both over x, their distance over x, and that distance at one
 * place against the step. Safe on any thread.
 */
public final class DifferencePlot {
    private static final List<Double> WEIGHTS = List.of(1.0, 0.9, 1.4);
    private static final Range STEPS = NumericCheck.STEP;
    private static final double RADIUS = 5;
    // Errors below this are shown along the floor: exact agreement has no logarithm.
    private static final double FLOOR = 1e-18;

    private final StyledActivation styled;
    private final CurveView view;
    private final NumericCheck check;
    private final List<Difference> shown;

    private DifferencePlot(StyledActivation styled, CurveView view, NumericCheck check, List<Difference> shown) {
        this.styled = styled;
        this.view = view;
        this.check = check;
        this.shown = shown;
    }

    /** Returns the figure of an activation: over x at the step of the check, over steps at its place. */
    public static Figure of(StyledActivation styled, CurveView view, NumericCheck check) {
        return of(styled, view, check, List.of(Difference.values()));
    }

    /**
     * Returns the figure with some differences only.
     *
     * @param shown at least one
     */
    public static Figure of(StyledActivation styled, CurveView view, NumericCheck check, List<Difference> shown) {
        return new DifferencePlot(styled, view, check, shown).figure();
    }

    private Figure figure() {
        SampledActivation curve = SampledActivation.of(styled, view);
        List<StepSweep> sweeps = shown.stream()
                .map(difference -> StepSweep.of(styled.activation(), check.at(), difference))
                .toList();
        List<Panel> panels = List.of(overX(curve), errorsOverX(curve.slopes()), errorsOverSteps(sweeps));
        return Figure.stack(title(), panels, WEIGHTS)
                .withReading(reading(sweeps))
                .withLegend(LegendPlace.TOP);
    }

    private String title() {
        return styled.name() + ": exact derivative and differences, h = " + NumberText.shortest(check.step(), 3);
    }

    private Panel overX(SampledActivation curve) {
        Range slopes = CurveRanges.of(List.of(curve), view).slopes();
        List<Mark> marks = new ArrayList<>();
        marks.add(here());
        marks.add(new Curve("f\u2032 exact", curve.slopes(), exact()));
        for (Difference difference : shown) {
            marks.add(new Curve("", estimates(difference, curve.slopes()), stroke(difference)));
        }
        Axis x = Axis.linear("x", view.x()).withoutTickText();
        return new Panel("", x, Axis.linear("slope", slopes).withZeroLine(), marks);
    }

    private Panel errorsOverX(Series exact) {
        LogSpan span = new LogSpan();
        List<Curve> errors = new ArrayList<>();
        for (Difference difference : shown) {
            Series series = distances(estimates(difference, exact), exact);
            span.add(series);
            errors.add(new Curve("", series, stroke(difference).withWidth(1)));
        }
        Range range = floored(span.decades());
        List<Mark> marks = new ArrayList<>();
        marks.add(here());
        for (Curve error : errors) {
            marks.add(new Curve("", LogSpan.onFloor(error.series(), range.min()), error.stroke()));
        }
        return new Panel("", Axis.linear("x", view.x()), Axis.log("error at h", range), marks);
    }

    private Panel errorsOverSteps(List<StepSweep> sweeps) {
        LogSpan span = new LogSpan();
        sweeps.forEach(sweep -> span.add(errors(sweep)));
        Range range = floored(span.decades());
        List<Mark> marks = new ArrayList<>();
        marks.add(Rule.dashed("eps^(1/2)", Orientation.VERTICAL, Difference.FORWARD.usualStep()));
        marks.add(Rule.dashed("eps^(1/3)", Orientation.VERTICAL, Difference.CENTRAL.usualStep()));
        marks.add(new Rule("h", Orientation.VERTICAL, check.step(), ScanPlot.HERE));
        for (StepSweep sweep : sweeps) {
            Series series = LogSpan.onFloor(errors(sweep), range.min());
            marks.add(new Curve(sweep.difference().title(), series, stroke(sweep.difference())));
        }
        for (StepSweep sweep : sweeps) {
            sweep.valley().ifPresent(valley -> marks.add(bottom(sweep.difference(), valley)));
        }
        String label = "error at x = " + ScanPlot.number(check.at());
        return new Panel("", Axis.log("step h", STEPS), Axis.log(label, range), marks);
    }

    private static Mark bottom(Difference difference, StepSweep.Valley valley) {
        Series point = Series.of(new double[] {valley.step()}, new double[] {valley.error()});
        Stroke stroke = stroke(difference);
        return new Points("", point, stroke.ink(), Marker.DIAMOND, Points.Fill.FILLED, RADIUS);
    }

    private Mark here() {
        return new Rule("", Orientation.VERTICAL, check.at(), ScanPlot.HERE);
    }

    private Stroke exact() {
        return new Stroke(Role.TEXT_MUTED, Dash.SOLID, 3.5, Marker.NONE);
    }

    private static Stroke stroke(Difference difference) {
        return switch (difference) {
            case FORWARD -> new Stroke(Role.CURVE_2, Dash.DASHED, 1.75, Marker.NONE);
            case CENTRAL -> new Stroke(Role.CURVE_1, Dash.SOLID, 1.75, Marker.NONE);
        };
    }

    /** Returns the estimates at the same places, broken where the exact slope is. */
    private Series estimates(Difference difference, Series exact) {
        Activation f = styled.activation();
        double[] x = new double[exact.size()];
        double[] y = new double[exact.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = exact.x(i);
            y[i] = Double.isNaN(exact.y(i)) ? Double.NaN : difference.slope(f, x[i], check.step());
        }
        return Series.wrap(x, y, x.length);
    }

    private static Series distances(Series estimates, Series exact) {
        double[] x = new double[exact.size()];
        double[] y = new double[exact.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = exact.x(i);
            y[i] = Math.abs(estimates.y(i) - exact.y(i));
        }
        return Series.wrap(x, y, x.length);
    }

    private static Series errors(StepSweep sweep) {
        double[] x = new double[sweep.size()];
        double[] y = new double[sweep.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = sweep.step(i);
            y[i] = sweep.error(i);
        }
        return Series.wrap(x, y, x.length);
    }

    private static Range floored(Range range) {
        double low = Math.max(FLOOR, range.min());
        return Range.of(low, Math.max(range.max(), 10 * low));
    }

    private String reading(List<StepSweep> sweeps) {
        boolean kink = styled.activation().kinks().stream().anyMatch(k -> k.x() == check.at());
        if (sweeps.stream().anyMatch(sweep -> Double.isNaN(sweep.worst()))) {
            return "The function is undefined at x = " + ScanPlot.number(check.at()) + ".";
        }
        if (kink) {
            return "At a kink the derivative does not exist: differences find one side, or the mean of both.";
        }
        if (sweeps.stream().allMatch(sweep -> sweep.worst() == 0)) {
            return "Every step gives the exact slope here.";
        }
        if (sweeps.stream().allMatch(sweep -> sweep.valley().isEmpty())) {
            return "Nothing bends at x = " + ScanPlot.number(check.at()) + ", so there is only rounding: the longer the"
                    + " step, the smaller the error.";
        }
        String best = sweeps.stream().map(DifferencePlot::best).collect(Collectors.joining("; "));
        return "Best steps at x = " + ScanPlot.number(check.at()) + ": " + best + ".";
    }

    private static String best(StepSweep sweep) {
        Optional<StepSweep.Valley> valley = sweep.valley();
        String name = sweep.difference().title();
        return valley.map(bottom -> name + " h = " + NumberText.shortest(bottom.step(), 2) + " (error "
                        + NumberText.shortest(bottom.error(), 2) + ")")
                .orElse(name + " has no best one");
    }
}
