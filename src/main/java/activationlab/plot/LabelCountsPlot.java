package activationlab.plot;

import activationlab.diagnosis.Wording;
import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Cells;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Ramp;
import activationlab.figure.Role;
import activationlab.scale.NumberText;
import activationlab.training.LabelCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each of several labels was found, missed, wrongly added (extra) or rightly left out (absent): one row for
 * each label, the first one on top. Safe on any thread.
 */
public final class LabelCountsPlot {
    private static final List<LabelCounts.Kind> KINDS = List.of(LabelCounts.Kind.values());
    private static final int MOST_NUMBERS = 20;

    private LabelCountsPlot() {}

    /**
     * Returns the table.
     *
     * @param names one for each label
     * @param part whose samples were counted, such as "test"
     */
    public static Figure of(LabelCounts counts, List<String> names, String part, ConfusionPlot.Numbers numbers) {
        Axis x = Axis.categories(
                "answer", KINDS.stream().map(LabelCounts.Kind::title).toList());
        Axis y = Axis.categories("label", names.reversed());
        double[] shades = new double[counts.labels() * KINDS.size()];
        List<Mark> notes = new ArrayList<>();
        for (int label = 0; label < counts.labels(); label++) {
            int row = counts.labels() - 1 - label;
            for (int column = 0; column < KINDS.size(); column++) {
                LabelCounts.Kind kind = KINDS.get(column);
                double share = (double) counts.count(label, kind) / counts.samples();
                shades[row * KINDS.size() + column] = share;
                String words = numbers == ConfusionPlot.Numbers.COUNTS
                        ? NumberText.fixed(counts.count(label, kind), 0)
                        : Wording.percent(100 * share);
                notes.add(new Note(words, Note.Spot.VALUES, column, row, Align.MIDDLE, Role.TEXT));
            }
        }
        List<Mark> marks = new ArrayList<>();
        Cells cells = Cells.wrap(shades, KINDS.size(), x.range(), y.range());
        marks.add(new Heatmap(
                "", cells, ConfusionPlot.SHARES, Ramp.SEQUENTIAL, ConfusionPlot.SHADES, Heatmap.Edges.CRISP));
        marks.addAll(counts.labels() <= MOST_NUMBERS ? notes : List.of());
        return Figure.of("Labels", new Panel("", x, y, marks)).withReading(reading(counts, names, part));
    }

    private static String reading(LabelCounts counts, List<String> names, String part) {
        int worst = IntStream.range(0, counts.labels())
                .reduce(0, (least, label) -> counts.right(label) < counts.right(least) ? label : least);
        return NumberText.fixed(counts.exact(), 0) + " of " + NumberText.fixed(counts.samples(), 0) + " " + part
                + " samples have all labels right (exact match), " + Wording.percent(100 * counts.share())
                + " of single labels are right (the accuracy)"
                + (counts.right(worst) < counts.samples() ? ", the fewest of " + names.get(worst) : "");
    }
}
