package activationlab.plot;

import activationlab.dataset.Dataset;
import activationlab.dataset.Names;
import activationlab.figure.Axis;
import activationlab.figure.Cells;
import activationlab.figure.ClassMap;
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
import activationlab.training.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What a network answers all over the plane of two features: the class it decides for as color, the stronger the surer,
 * its number, or the borders of its labels; and the samples over it, filled for training and open for testing. Safe on
 * any thread.
 */
public final class RegionsPlot {
    private static final Stroke BORDER = new Stroke(Role.TEXT, Dash.SOLID, 1.5, Marker.NONE);
    private static final Stroke MARGIN = new Stroke(Role.TEXT, Dash.DASHED, 1, Marker.NONE);
    private static final Stroke LEVEL = new Stroke(Role.TEXT_MUTED, Dash.SOLID, 0.75, Marker.NONE);
    private static final double HALF = 0.5;
    private static final List<Double> LEVELS = List.of(0.2, 0.4, 0.6, 0.8);
    private static final int SHADES = 64;

    private RegionsPlot() {}

    /** Returns the figure of answers over two features. */
    public static Figure of(Dataset dataset, PlaneAnswers answers, RegionsLook look) {
        if (answers.verdict() == Verdict.LABELS) {
            return LabelRegionsPlot.borders(dataset, answers);
        }
        boolean classes = answers.classes() > 0;
        List<Mark> marks = new ArrayList<>();
        if (classes) {
            marks.add(map(answers));
            addLines(marks, answers, look);
        } else {
            marks.add(number(dataset.names(), answers));
        }
        marks.addAll(SampleDots.of(dataset, answers.plane()));
        Names names = dataset.names();
        Side up = answers.plane().y().orElseThrow();
        Side across = answers.plane().x();
        Axis x = Axis.linear(names.features().get(across.feature()), across.over());
        Axis y = Axis.linear(names.features().get(up.feature()), up.over());
        return Figure.of(classes ? "Decision regions" : "Answers", new Panel("", x, y, marks));
    }

    private static ClassMap map(PlaneAnswers answers) {
        int classes = answers.classes();
        int columns = answers.plane().columns();
        double[] decided = new double[columns * answers.plane().rows()];
        double[] strengths = new double[decided.length];
        for (int i = 0; i < decided.length; i++) {
            int label = answers.decision(i % columns, i / columns);
            double even = 1.0 / classes;
            decided[i] = label;
            strengths[i] = (answers.probability(label, i % columns, i / columns) - even) / (1 - even);
        }
        return new ClassMap(cells(decided, answers), cells(strengths, answers), ClassLook.inks(classes));
    }

    private static Cells cells(double[] values, PlaneAnswers answers) {
        return Cells.wrap(
                values,
                answers.plane().columns(),
                answers.plane().x().over(),
                answers.plane().y().orElseThrow().over());
    }

    // With two classes the lines of one are those of the other, but for their levels.
    private static void addLines(List<Mark> marks, PlaneAnswers answers, RegionsLook look) {
        for (int label = 0; label < answers.classes(); label++) {
            Cells lead = lead(answers, label);
            if (look == RegionsLook.LEVELS) {
                LEVELS.forEach(level -> marks.add(new ContourLine("", lead, level, LEVEL)));
            } else if (look == RegionsLook.MARGIN) {
                marks.add(new ContourLine("", lead, HALF, MARGIN));
            }
            if (answers.classes() > 2 || label == 0) {
                marks.add(new ContourLine("", lead, 0, BORDER));
            }
        }
    }

    private static Cells lead(PlaneAnswers answers, int label) {
        int columns = answers.plane().columns();
        double[] values = new double[columns * answers.plane().rows()];
        for (int i = 0; i < values.length; i++) {
            values[i] = answers.lead(label, i % columns, i / columns);
        }
        return cells(values, answers);
    }

    private static Heatmap number(Names names, PlaneAnswers answers) {
        int columns = answers.plane().columns();
        double[] values = new double[columns * answers.plane().rows()];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            values[i] = answers.at(0, i % columns, i / columns);
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        boolean spread = Double.isFinite(low) && Double.isFinite(high) && low < high;
        Range range = spread ? Range.of(low, high) : Range.of(0, 1);
        return new Heatmap(
                names.target(), cells(values, answers), range, Ramp.SEQUENTIAL, SHADES, Heatmap.Edges.SMOOTH);
    }
}
