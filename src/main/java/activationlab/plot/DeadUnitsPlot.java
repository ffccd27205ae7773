package activationlab.plot;

import activationlab.diagnosis.DeadMeasure;
import activationlab.diagnosis.DeadUnits;
import activationlab.diagnosis.Finding;
import activationlab.diagnosis.Severity;
import activationlab.diagnosis.Wording;
import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.scale.Range;
import activationlab.training.Frame;
import activationlab.training.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much of each hidden layer is dead: bars for the three meanings of the word now, and lines of one meaning over the
 * epochs. Safe on any thread.
 */
public final class DeadUnitsPlot {
    private static final Range PERCENT = Range.of(0, 100);

    private DeadUnitsPlot() {}

    /**
     * Returns bars for a frame beside lines for what led to it.
     *
     * @param measure the meaning of "dead" that the lines show
     */
    public static Figure of(Frame frame, History history, DeadMeasure measure) {
        List<Panel> panels = List.of(now(frame), history(frame, history, measure));
        return Figure.grid("Dead units", 2, panels)
                .withReading(reading(DeadUnits.of(frame.hiddenLayers())))
                .withLegend(LegendPlace.TOP);
    }

    // Where nothing is wrong there is nothing to advise, and room for all of it.
    private static String reading(Finding finding) {
        return finding.severity() == Severity.CALM ? Wording.capitalized(finding.sentence()) : finding.reading();
    }

    private static Panel now(Frame frame) {
        List<Bars.Group> groups = Arrays.stream(DeadMeasure.values())
                .map(measure -> group(measure, frame))
                .toList();
        Axis x = Axis.categories(
                "hidden layer", LayerLines.hiddenNames(frame.hiddenLayers().size()));
        String label = DeadMeasure.silence(frame.experiment()) + ", %";
        Axis y = Axis.linear(label, PERCENT);
        return new Panel("now", x, y, List.of(warning(), new Bars(groups)));
    }

    private static Bars.Group group(DeadMeasure measure, Frame frame) {
        double[] shares = frame.hiddenLayers().stream().mapToDouble(measure::of).toArray();
        return new Bars.Group(
                measure.title(), Series.indexed(shares), MeasureLook.ink(measure), MeasureLook.pattern(measure));
    }

    private static Panel history(Frame frame, History history, DeadMeasure measure) {
        int layers = frame.hiddenLayers().size();
        Axis y = Axis.linear("", PERCENT);
        List<Mark> marks = new ArrayList<>();
        marks.add(warning());
        marks.addAll(Interventions.of(frame, history));
        marks.addAll(LayerLines.of(Traces.layers(history, layers, measure::of), "layer " + layers, y));
        return new Panel("history: " + measure.scope(), Traces.axis(history), y, marks);
    }

    private static Mark warning() {
        return Rule.threshold("", Orientation.HORIZONTAL, DeadUnits.WARNING, Role.WARNING);
    }
}
