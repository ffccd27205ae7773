package activationlab.plot;

import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Ink;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One line for each layer, colored from the first to the last, with the names of these two at their ends: with twenty
 * layers nobody reads a legend of twenty names. Safe on any thread.
 */
final class LayerLines {
    private static final double WIDTH = 1.5;
    private static final double END_WIDTH = 2.25;
    // Heights are shares of the panel: a name stands this far above or below the end of its line.
    private static final double BESIDE = 0.09;
    private static final double LINE = 0.18;
    private static final double SAME = 0.005;

    private LayerLines() {}

    /** Returns 1, 2, 3... for the hidden layers. */
    static List<String> hiddenNames(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    /** Returns 1, 2, 3... for the hidden layers and a word for the output layer. */
    static List<String> namesWithOutput(int count) {
        List<String> names = new ArrayList<>(hiddenNames(count - 1));
        names.add("out");
        return names;
    }

    /**
     * Returns the lines, the first layer on top of the others.
     *
     * @param lines one for each layer, from the input to the output
     * @param last the name of the last one
     * @param y the axis they are drawn on
     */
    static List<Mark> of(List<Series> lines, String last, Axis y) {
        List<Mark> marks = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean end = i == 0 || i == lines.size() - 1;
            Stroke stroke = Stroke.solid(Ink.layer(i, lines.size())).withWidth(end ? END_WIDTH : WIDTH);
            marks.add(new Curve("", lines.get(i), stroke));
        }
        addNames(marks, lines, last, y);
        return marks;
    }

    private static void addNames(List<Mark> marks, List<Series> lines, String last, Axis y) {
        double first = height(lines.getFirst(), y);
        double other = height(lines.getLast(), y);
        if (Double.isNaN(first)) {
            return;
        }
        if (lines.size() == 1 || Double.isNaN(other)) {
            marks.add(name("layer 1", inside(first + BESIDE), Ink.layer(0, lines.size())));
            return;
        }
        if (Math.abs(first - other) < SAME) {
            marks.add(name("layer 1 to " + last, inside(first + BESIDE), Role.TEXT_MUTED));
            return;
        }
        boolean above = first >= other;
        double upper = inside(Math.max(first, other) + BESIDE);
        double lower = inside(Math.min(first, other) - BESIDE);
        if (upper - lower < LINE) {
            double middle = Math.clamp((upper + lower) / 2, BESIDE + LINE / 2, 1 - BESIDE - LINE / 2);
            upper = middle + LINE / 2;
            lower = middle - LINE / 2;
        }
        Ink lastInk = Ink.layer(lines.size() - 1, lines.size());
        marks.add(name("layer 1", above ? upper : lower, Ink.layer(0, lines.size())));
        marks.add(name(last, above ? lower : upper, lastInk));
    }

    private static double inside(double height) {
        return Math.clamp(height, BESIDE, 1 - BESIDE);
    }

    private static Note name(String text, double height, Ink ink) {
        return new Note(text, Note.Spot.SHARES, 0.985, height, Align.END, ink);
    }

    /** Returns how high a line ends, as a share of the panel; NaN without a finite point. */
    private static double height(Series line, Axis y) {
        Scale scale = y.scale(0, 1);
        for (int i = line.size() - 1; i >= 0; i--) {
            double height = scale.length(line.y(i));
            if (Double.isFinite(height)) {
                return Math.clamp(height, 0, 1);
            }
        }
        return Double.NaN;
    }
}
