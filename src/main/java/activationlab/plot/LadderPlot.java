package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Bars;
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
import activationlab.scale.Range;
import activationlab.study.Ladder;
import activationlab.study.Rung;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The gradient of a network before training on its way back, layer by layer: its norms, and below them the same way as
 * steps that multiply, each through the weights and then through the slopes. Both on logarithmic axes, on which a
 * factor is a length; a norm of exactly zero gets a mark at the floor. Safe on any thread.
 */
public final class LadderPlot {
    private static final List<Double> ROWS = List.of(1.15, 1.0);
    private static final Range LEAST_REACH = Range.of(0.1, 10);

    /** What the lower panel shows. */
    public enum Steps {
        /** Every factor by itself, up or down from 1. */
        EACH("each step"),
        /** Every factor upon those before it. */
        MULTIPLIED("multiplied");

        private final String title;

        Steps(String title) {
            this.title = title;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }
    }

    private final Ladder ladder;
    private final List<String> names;

    private LadderPlot(Ladder ladder) {
        this.ladder = ladder;
        this.names = LayerLines.namesWithOutput(ladder.rungs().size());
    }

    /** Returns the norms above the steps. */
    public static Figure of(Ladder ladder, Steps steps) {
        LadderPlot plot = new LadderPlot(ladder);
        return Figure.stack(LadderReading.title(ladder.probe()), List.of(plot.norms(), plot.steps(steps)), ROWS)
                .withReading(LadderReading.of(ladder))
                .withLegend(LegendPlace.TOP);
    }

    private Panel norms() {
        List<Series> lines = List.of(
                line(Rung::weightNorm),
                line(Rung::biasNorm),
                line(Rung::activationNorm),
                line(Rung::preActivationNorm));
        List<String> whose =
                List.of("|dL/dW| weights", "|dL/db| biases", "|dL/da| activations", "|dL/dz| pre-activations");
        LogSpan span = new LogSpan();
        lines.forEach(span::add);
        Axis y = Axis.log("L2 norm", span.decades());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Series shown = LogSpan.onFloor(lines.get(i), y.range().min());
            marks.add(new Curve(whose.get(i), shown, Stroke.slot(i)));
        }
        addZeros(marks, lines, y);
        return new Panel(
                "gradient in each layer; it comes from the right", layers("").withoutTickText(), y, marks);
    }

    private Axis layers(String label) {
        return Axis.categories(label, names);
    }

    private Series line(ToDoubleFunction<Rung> number) {
        return Series.indexed(ladder.rungs().stream().mapToDouble(number).toArray());
    }

    private static void addZeros(List<Mark> marks, List<Series> lines, Axis y) {
        double[] zeros = lines.stream()
                .flatMapToInt(line -> IntStream.range(0, line.size()).filter(i -> line.y(i) == 0))
                .distinct()
                .asDoubleStream()
                .toArray();
        if (zeros.length > 0) {
            double[] floor = new double[zeros.length];
            Arrays.fill(floor, y.range().min());
            Series at = Series.of(zeros, floor);
            marks.add(Points.filled("exactly 0", at, Role.DANGER, Marker.TRIANGLE_DOWN));
        }
    }

    private Panel steps(Steps shown) {
        Way way = Way.of(ladder.rungs());
        return shown == Steps.EACH ? each(way) : multiplied(way);
    }

    private Panel each(Way way) {
        double[] one = new double[names.size() - 1];
        Arrays.fill(one, 1);
        Series ones = Series.indexed(one);
        LogSpan span = new LogSpan();
        span.add(way.weights());
        span.add(way.slopes());
        span.add(LEAST_REACH.min());
        span.add(LEAST_REACH.max());
        Axis y = Axis.log("factor", span.decades());
        Bars bars = bars(way.slopes(), ones, way.weights(), ones);
        return panel("what each step multiplies it by", y, List.of(bars, product(withoutZeros(way.product()))));
    }

    private Panel multiplied(Way way) {
        LogSpan span = new LogSpan();
        span.add(way.product());
        span.add(way.afterWeights());
        Axis y = Axis.log("share", span.decades());
        Bars bars = bars(way.afterSlopes(), way.afterWeights(), way.afterWeights(), way.before());
        List<Mark> marks = new ArrayList<>(
                List.of(bars, product(LogSpan.onFloor(way.product(), y.range().min()))));
        addZeros(marks, List.of(way.product()), y);
        return panel("what is left of the output's |dL/dz| after each step", y, marks);
    }

    // From left to right; the way back goes from right to left, so the weights come first.
    private static Bars bars(Series slopes, Series slopeFeet, Series weights, Series weightFeet) {
        return new Bars(List.of(
                new Bars.Group("through the slopes f\u2032", slopes, Role.CURVE_6, Bars.Pattern.HATCHED, slopeFeet),
                new Bars.Group("through the weights", weights, Role.CURVE_5, Bars.Pattern.SOLID, weightFeet)));
    }

    private static Curve product(Series product) {
        return new Curve("product of all steps so far", product, Stroke.slot(3).withDash(Dash.SOLID));
    }

    // On its way to 0 the line leaves the panel through the floor.
    private static Series withoutZeros(Series product) {
        return Series.indexed(IntStream.range(0, product.size())
                .mapToDouble(product::y)
                .map(share -> share == 0 ? Double.NaN : share)
                .toArray());
    }

    private Panel panel(String title, Axis y, List<Mark> marks) {
        List<Mark> all = new ArrayList<>(List.of(Rule.dashed("", Orientation.HORIZONTAL, 1)));
        all.addAll(marks);
        return new Panel(title, layers("layer"), y, all);
    }
}
