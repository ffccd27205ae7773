package activationlab.plot;

import activationlab.dataset.Dataset;
import activationlab.figure.Axis;
import activationlab.figure.Cells;
import activationlab.figure.ContourLine;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Panel;
import activationlab.figure.Ramp;
import activationlab.figure.Role;
import activationlab.figure.Stroke;
import activationlab.scale.Range;
import activationlab.training.PlaneAnswers;
import activationlab.training.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * The probability of each of several labels all over the plane of two features: a map for each label, or the borders of
 * all of them in one. Safe on any thread.
 */
public final class LabelRegionsPlot {
    private static final int MOST = 6;
    private static final int SHADES = 50;
    private static final double EVEN = 0.5;
    private static final Range PROBABILITY = Range.of(0, 1);
    private static final Stroke BORDER = new Stroke(Role.TEXT, Dash.SOLID, 1.5, Marker.NONE);
    private static final Stroke MARGIN = new Stroke(Role.TEXT, Dash.DASHED, 1, Marker.NONE);
    private static final Stroke LEVEL = new Stroke(Role.TEXT_MUTED, Dash.SOLID, 0.75, Marker.NONE);

    private LabelRegionsPlot() {}

    /** Returns a map for each label, of many the first ones. */
    public static Figure maps(Dataset dataset, PlaneAnswers answers, RegionsLook look) {
        int labels = Math.min(MOST, answers.units());
        List<Panel> panels = new ArrayList<>();
        for (int label = 0; label < labels; label++) {
            List<Mark> marks = new ArrayList<>();
            Cells cells = cells(answers, label);
            marks.add(new Heatmap("", cells, PROBABILITY, Ramp.DIVERGING, SHADES, Heatmap.Edges.SMOOTH));
            addLines(marks, cells, look);
            marks.addAll(SampleDots.ofLabel(dataset, answers.plane(), label));
            panels.add(panel(dataset, answers, dataset.names().classes().get(label), marks));
        }
        return Figure.grid("Label regions", labels > 2 ? (labels + 1) / 2 : labels, panels)
                .withReading(
                        labels < answers.units() ? "The first " + labels + " of " + answers.units() + " labels" : "");
    }

    /** Returns the border of every label over the samples, in one map. */
    static Figure borders(Dataset dataset, PlaneAnswers answers) {
        List<Mark> marks = new ArrayList<>(SampleDots.of(dataset, answers.plane()));
        for (int label = 0; label < answers.units(); label++) {
            Stroke stroke = new Stroke(ClassLook.ink(label), Dash.SOLID, 2, Marker.NONE);
            marks.add(new ContourLine(dataset.names().classes().get(label), cells(answers, label), EVEN, stroke));
        }
        return Figure.of("Label borders", panel(dataset, answers, "", marks));
    }

    private static Panel panel(Dataset dataset, PlaneAnswers answers, String title, List<Mark> marks) {
        List<String> names = dataset.names().features();
        Side across = answers.plane().x();
        Side up = answers.plane().y().orElseThrow();
        return new Panel(
                title,
                Axis.linear(names.get(across.feature()), across.over()),
                Axis.linear(names.get(up.feature()), up.over()),
                marks);
    }

    private static Cells cells(PlaneAnswers answers, int label) {
        int columns = answers.plane().columns();
        double[] values = new double[columns * answers.plane().rows()];
        for (int i = 0; i < values.length; i++) {
            values[i] = answers.at(label, i % columns, i / columns);
        }
        return Cells.wrap(
                values,
                columns,
                answers.plane().x().over(),
                answers.plane().y().orElseThrow().over());
    }

    private static void addLines(List<Mark> marks, Cells cells, RegionsLook look) {
        if (look == RegionsLook.MARGIN) {
            List.of(0.25, 0.75).forEach(level -> marks.add(new ContourLine("", cells, level, MARGIN)));
        } else if (look == RegionsLook.LEVELS) {
            List.of(0.1, 0.3, 0.7, 0.9).forEach(level -> marks.add(new ContourLine("", cells, level, LEVEL)));
        }
        marks.add(new ContourLine("", cells, EVEN, BORDER));
    }
}
