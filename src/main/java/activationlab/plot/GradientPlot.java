package activationlab.plot;

import activationlab.diagnosis.GradientFlow;
import activationlab.diagnosis.GradientTensor;
import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Figure;
import activationlab.figure.Ink;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.scale.Range;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LayerStats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The L2 norm of the loss gradient in every layer on a logarithmic axis: bars now, lines over the epochs. A norm of
 * exactly zero has no place on such an axis and gets a mark at the floor. Safe on any thread.
 */
public final class GradientPlot {
    private GradientPlot() {}

    /** Returns bars for a frame, one for each layer of weights, beside lines for what led to it; one axis for both. */
    public static Figure of(Frame frame, History history, GradientTensor tensor) {
        List<LayerStats> layers = frame.layers();
        List<Series> lines = Traces.layers(history, layers.size(), tensor::norm).stream()
                .map(Traces::medians)
                .toList();
        LogSpan span = new LogSpan();
        layers.forEach(layer -> span.add(tensor.norm(layer)));
        lines.forEach(span::add);
        Range range = span.decades();
        Axis y = Axis.log("L2 norm, " + tensor.title(), range);
        Panel past = history(frame, history, lines, Axis.log("", range));
        return Figure.grid("Gradient by layer", 2, List.of(now(layers, tensor, y), past))
                .withReading(GradientFlow.of(layers, tensor).reading())
                .withLegend(LegendPlace.TOP);
    }

    private static Panel history(Frame frame, History history, List<Series> lines, Axis y) {
        double floor = y.range().min();
        List<Series> shown =
                lines.stream().map(line -> LogSpan.onFloor(line, floor)).toList();
        List<Mark> marks = new ArrayList<>(Interventions.of(frame, history));
        marks.addAll(LayerLines.of(shown, "output", y));
        return new Panel("history (medians)", Traces.axis(history), y, marks);
    }

    private static Panel now(List<LayerStats> layers, GradientTensor tensor, Axis y) {
        List<Mark> marks = new ArrayList<>();
        double floor = y.range().min();
        for (int i = 0; i < layers.size(); i++) {
            double norm = tensor.norm(layers.get(i));
            if (norm > floor) {
                Series bar = Series.of(new double[] {i}, new double[] {norm});
                marks.add(Bars.of("", bar, Ink.layer(i, layers.size())));
            }
        }
        addZeros(marks, layers, tensor, floor);
        return new Panel("now", Axis.categories("layer", LayerLines.namesWithOutput(layers.size())), y, marks);
    }

    private static void addZeros(List<Mark> marks, List<LayerStats> layers, GradientTensor tensor, double floor) {
        double[] zeros = IntStream.range(0, layers.size())
                .filter(i -> tensor.norm(layers.get(i)) == 0)
                .asDoubleStream()
                .toArray();
        if (zeros.length > 0) {
            double[] heights = new double[zeros.length];
            Arrays.fill(heights, floor);
            Series at = Series.of(zeros, heights);
            marks.add(Points.filled("exactly 0", at, Role.DANGER, Marker.TRIANGLE_DOWN));
        }
    }
}
