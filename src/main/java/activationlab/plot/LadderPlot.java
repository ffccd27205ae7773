package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Ink;
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
    private static final List<Double> WEIGHTS = List.of(1.15, 1.0);
    private static final Ink THROUGH_WEIGHTS = Role.CURVE_5;
    private static final Ink THROUGH_SLOPES = Role.CURVE_6;

    private final Ladder ladder;
    private final List<String> names;

    private LadderPlot(Ladder ladder) {
        this.ladder = ladder;
        this.names = LayerLines.namesWithOutput(ladder.rungs().size());
    }

    /** Returns the norms above the steps. */
    public static Figure of(Ladder ladder) {
        LadderPlot plot = new LadderPlot(ladder);
        return Figure.stack(LadderReading.title(ladder.probe()), List.of(plot.norms(), plot.steps()), WEIGHTS)
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

    private Panel steps() {
        int count = ladder.rungs().size();
        double[] product = new double[count];
        double[] afterWeights = new double[count];
        double[] before = new double[count];
        product[count - 1] = 1;
        afterWeights[count - 1] = Double.NaN;
        before[count - 1] = Double.NaN;
        for (int l = count - 2; l >= 0; l--) {
            Rung rung = ladder.rungs().get(l);
            before[l] = product[l + 1];
            afterWeights[l] = before[l] * rung.weightFactor();
            product[l] = afterWeights[l] * rung.slopeFactor();
        }
        return steps(Series.indexed(before), Series.indexed(afterWeights), Series.indexed(product));
    }

    private Panel steps(Series before, Series afterWeights, Series product) {
        LogSpan span = new LogSpan();
        span.add(product);
        span.add(afterWeights);
        Axis y = Axis.log("share of the output's |dL/dz|", span.decades());
        double floor = y.range().min();
        // From left to right; the way back goes from right to left, so the weights come first.
        Bars bars = new Bars(List.of(
                new Bars.Group(
                        "through the slopes f\u2032",
                        hidden(product),
                        THROUGH_SLOPES,
                        Bars.Pattern.HATCHED,
                        hidden(afterWeights)),
                new Bars.Group(
                        "through the weights",
                        hidden(afterWeights),
                        THROUGH_WEIGHTS,
                        Bars.Pattern.SOLID,
                        hidden(before))));
        List<Mark> marks = new ArrayList<>(List.of(Rule.dashed("", Orientation.HORIZONTAL, 1), bars));
        Stroke stroke = Stroke.slot(3).withDash(Dash.SOLID).withMarker(Marker.NONE);
        marks.add(new Curve("product of all steps so far", LogSpan.onFloor(product, floor), stroke));
        addZeros(marks, List.of(product), y);
        return new Panel("the same way in steps: up is a factor above 1, down one below 1", layers("layer"), y, marks);
    }

    private static Series hidden(Series layers) {
        double[] values = IntStream.range(0, Math.max(0, layers.size() - 1))
                .mapToDouble(layers::y)
                .toArray();
        return Series.indexed(values);
    }
}
