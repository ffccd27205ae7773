package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.training.ZeroSlopeRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What the slope of ReLU at 0 changes: the loss of runs that differ in nothing else, and how many inputs were exactly 0
 * in each step. Safe on any thread.
 */
public final class ZeroSlopePlot {
    // Runs may be the same to the last bit: wide lines lie under narrow ones, so that each is seen.
    private static final List<Stroke> STROKES = List.of(
            new Stroke(Role.CURVE_1, Dash.SOLID, 5, Marker.NONE),
            new Stroke(Role.CURVE_2, Dash.SOLID, 2.5, Marker.NONE),
            new Stroke(Role.TEXT, Dash.DOTTED, 1.5, Marker.NONE));
    private static final List<Double> WEIGHTS = List.of(1.6, 1.0);
    private static final double AIR = 1.15;

    private final List<ZeroSlopeRun> runs;
    private final int steps;

    private ZeroSlopePlot(List<ZeroSlopeRun> runs) {
        this.runs = runs;
        this.steps = runs.getFirst().steps();
    }

    /**
     * Returns the figure of the runs of a study.
     *
     * @param runs one to three, of equally many steps
     */
    public static Figure of(List<ZeroSlopeRun> runs) {
        return new ZeroSlopePlot(runs).figure();
    }

    private Figure figure() {
        List<Panel> panels = List.of(losses(), zeros());
        return Figure.stack("ReLU trained with three slopes at 0", panels, WEIGHTS)
                .withReading(reading())
                .withLegend(LegendPlace.TOP);
    }

    private Panel losses() {
        LogSpan span = new LogSpan();
        List<Series> all = runs.stream().map(run -> series(run::loss)).toList();
        all.forEach(span::add);
        Range range = span.steps();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            String name = "f\u2032(0) = " + number(runs.get(i).slope());
            marks.add(new Curve(name, LogSpan.onFloor(all.get(i), range.min()), STROKES.get(i)));
        }
        return new Panel("", axis("").withoutTickText(), Axis.log("cross-entropy", range), marks);
    }

    private Panel zeros() {
        List<Mark> marks = new ArrayList<>();
        double most = 1;
        for (int i = 0; i < runs.size(); i++) {
            Series series = stairs(series(runs.get(i)::zeros));
            most = Math.max(most, most(series));
            marks.add(new Curve("", series, STROKES.get(i)));
        }
        Axis y = Axis.linear("inputs exactly 0", Range.of(0, AIR * most)).withZeroLine();
        return new Panel("", axis("step"), y, marks);
    }

    /** Returns a line that keeps each height until the next step. */
    private static Series stairs(Series series) {
        double[] x = new double[2 * series.size()];
        double[] y = new double[x.length];
        for (int i = 0; i < series.size(); i++) {
            x[2 * i] = series.x(i);
            x[2 * i + 1] = series.x(i) + 1;
            y[2 * i] = series.y(i);
            y[2 * i + 1] = series.y(i);
        }
        return Series.wrap(x, y, x.length);
    }

    private static double most(Series series) {
        double most = 0;
        for (int i = 0; i < series.size(); i++) {
            most = Math.max(most, series.y(i));
        }
        return most;
    }

    // What zeros change happens in the first steps.
    private Axis axis(String label) {
        return Axis.log(label, Range.of(1, steps + 2.0));
    }

    private Series series(IntToDoubleFunction part) {
        double[] x = new double[steps + 1];
        double[] y = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            x[i] = i + 1.0;
            y[i] = part.applyAsDouble(i);
        }
        return Series.wrap(x, y, x.length);
    }

    private String reading() {
        long all = (long) runs.getFirst().perStep() * (steps + 1);
        if (runs.stream().allMatch(run -> run.met() == 0)) {
            return "None of " + count(all) + " inputs was exactly 0: the choice changes "
                    + (runs.stream().allMatch(runs.getFirst()::sameAs) ? "no bit." : "nothing.");
        }
        return "Inputs exactly 0: " + list(run -> count(run.met())) + " of " + count(all) + ". Loss at the end: "
                + list(run -> NumberText.significant(run.loss(steps), 3)) + ".";
    }

    // In the order of the legend.
    private String list(Function<ZeroSlopeRun, String> part) {
        return runs.stream().map(part).collect(Collectors.joining(" / "));
    }

    private static String number(double value) {
        return NumberText.shortest(value, 3);
    }

    private static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
