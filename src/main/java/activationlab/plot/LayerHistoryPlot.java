package activationlab.plot;

import activationlab.diagnosis.GradientHealth;
import activationlab.diagnosis.StepSize;
import activationlab.diagnosis.Wording;
import activationlab.figure.Axis;
import activationlab.figure.Cells;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Ramp;
import activationlab.figure.Rule;
import activationlab.scale.Range;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LayerStats;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The whole run of every layer at one glance: how large its gradients are, how much of it is dead, and how far a step
 * moves its weights, over the epochs. For the thread that owns the history.
 */
public final class LayerHistoryPlot {
    private static final int LEVELS = 128;
    private static final Range PERCENT = Range.of(0, 100);
    // One color for each decade: the two in the middle are the good ones, and colors turn at both thresholds.
    private static final Range STEPS = Range.of(-6, 0);
    // Places in the list below.
    private static final int NORMS = 0;
    private static final int DEAD = 1;
    private static final int MOVES = 2;
    private static final List<ToDoubleFunction<LayerStats>> NUMBERS = List.of(
            layer -> Math.log10(layer.weightGradientNorm()),
            LayerStats::silentOnDataset,
            layer -> Math.log10(layer.motion().updateRatio()));

    private final Frame frame;
    private final EpochGrid grid;
    private final List<Cells> cells;
    private final List<Mark> changes;

    private LayerHistoryPlot(Frame frame, History history) {
        this.frame = frame;
        this.grid = new EpochGrid(history);
        this.cells = grid.cells(frame.layers().size(), NUMBERS);
        this.changes = Interventions.of(frame, history);
    }

    /** Returns three maps of layers over epochs, one above the other. */
    public static Figure of(Frame frame, History history) {
        LayerHistoryPlot plot = new LayerHistoryPlot(frame, history);
        return Figure.stack(
                        "Layers over the epochs",
                        List.of(plot.gradients(), plot.dead(), plot.steps()),
                        List.of(1.0, 1.0, 1.0))
                .withReading(reading(frame))
                .withLegend(LegendPlace.NONE);
    }

    /** Returns what the gradients and the steps of a frame show, in words. */
    private static String reading(Frame frame) {
        List<LayerStats> layers = frame.layers();
        return Wording.capitalized(GradientHealth.of(
                                layers.stream()
                                        .map(LayerStats::weightGradientNorm)
                                        .toList(),
                                layers.stream()
                                        .map(layer -> layer.motion().meanGradient())
                                        .toList())
                        .sentence())
                + "; " + StepSize.of(layers).sentence();
    }

    private Panel gradients() {
        int layers = frame.layers().size();
        Cells norms = cells.get(NORMS);
        Heatmap map = new Heatmap(
                "log\u2081\u2080 |dL/dW|", norms, decades(norms), Ramp.SEQUENTIAL, LEVELS, Heatmap.Edges.CRISP);
        boolean zeros = frame.layers().stream().anyMatch(layer -> layer.weightGradientNorm() == 0);
        String title = "gradient norm of the weights" + (zeros ? " (empty: exactly 0)" : "");
        List<Mark> marks = new ArrayList<>(List.of(map));
        marks.addAll(changes);
        return new Panel(title, hiddenNumbers(), layers(LayerLines.namesWithOutput(layers)), marks);
    }

    private Panel dead() {
        int layers = frame.hiddenLayers().size();
        Heatmap map = new Heatmap(
                "dead, %", grid.lower(cells.get(DEAD), layers), PERCENT, Ramp.SEQUENTIAL, LEVELS, Heatmap.Edges.CRISP);
        List<Mark> marks = new ArrayList<>(List.of(map));
        marks.addAll(unnamedInterventions());
        return new Panel("units dead on the data set", hiddenNumbers(), layers(LayerLines.hiddenNames(layers)), marks);
    }

    private Panel steps() {
        int layers = frame.layers().size();
        Heatmap map = new Heatmap(
                "log\u2081\u2080 ratio",
                cells.get(MOVES),
                STEPS,
                Ramp.DIVERGING,
                (int) STEPS.length(),
                Heatmap.Edges.CRISP);
        List<Mark> marks = new ArrayList<>(List.of(map));
        marks.addAll(unnamedInterventions());
        if (frame.step() == 0) {
            marks.add(Note.middle("no step was taken yet"));
        }
        String title = "update / weights, good from 10\u207b\u2074 to 10\u207b\u00b2";
        return new Panel(title, grid.axis(), layers(LayerLines.namesWithOutput(layers)), marks);
    }

    private Axis hiddenNumbers() {
        return grid.axis().withoutTickText();
    }

    private static Axis layers(List<String> names) {
        return Axis.categories("layer", names);
    }

    private List<Mark> unnamedInterventions() {
        return changes.stream()
                .map(mark -> mark instanceof Rule rule
                        ? (Mark) new Rule("", rule.orientation(), rule.at(), rule.stroke())
                        : mark)
                .toList();
    }

    /** Returns whole decades around the numbers, which are exponents. */
    private static Range decades(Cells cells) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < cells.rows(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                double value = cells.at(column, row);
                low = Double.isNaN(value) ? low : Math.min(low, value);
                high = Double.isNaN(value) ? high : Math.max(high, value);
            }
        }
        return low > high ? Range.of(-1, 0) : Range.of(Math.floor(low), Math.max(Math.ceil(high), Math.floor(low) + 1));
    }
}
