package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Ink;
import activationlab.figure.Mark;
import activationlab.figure.Note;
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
        marks.add(Note.beside("layer 1", first, Ink.layer(0, lines.size())));
        if (lines.size() > 1 && !Double.isNaN(other)) {
            marks.add(Note.beside(last, other, Ink.layer(lines.size() - 1, lines.size())));
        }
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
