package activationlab.plot;

import activationlab.analysis.Logits;
import activationlab.diagnosis.Wording;
import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Cells;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Ink;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Ramp;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a softmax makes of some logits: the probabilities, how each depends on each logit, and the gradient of the
 * cross-entropy. Safe on any thread.
 */
public final class SoftmaxPlot {
    private static final double ABOVE = 0.06;
    private static final int LEVELS = 101;
    // From this many classes on, numbers are written shorter, so that each finds its room.
    private static final int CROWDED = 6;
    // The largest slope of a probability by a logit, at temperature 1.
    private static final double STEEPEST = 0.25;

    private final Logits logits;
    private final int classes;
    private final int digits;

    private SoftmaxPlot(Logits logits) {
        this.logits = logits;
        classes = logits.values().size();
        digits = classes < CROWDED ? 3 : 2;
    }

    /** Returns the figure of some logits. */
    public static Figure of(Logits logits) {
        return new SoftmaxPlot(logits).figure();
    }

    private Figure figure() {
        double most = logits.values().stream().mapToDouble(Math::abs).max().orElse(1);
        double steepest = 1.1 / logits.temperature();
        Range far = Range.of(-1.15 * Math.max(5, most), 1.15 * Math.max(5, most));
        List<Panel> panels = List.of(
                bars("logits z", logits.values(), far, 3),
                bars("probabilities p", logits.probabilities(), Range.of(0, 1.1), digits),
                jacobian(),
                bars(gradientName(), logits.gradient(), Range.of(-steepest, steepest), digits));
        return Figure.grid("Softmax at temperature " + number(logits.temperature()), 2, panels)
                .withReading(reading())
                .withLegend(LegendPlace.NONE);
    }

    private String gradientName() {
        return logits.temperature() == 1 ? "gradient p \u2212 y" : "gradient (p \u2212 y) / T";
    }

    private Panel bars(String title, List<Double> heights, Range range, int significant) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            Series bar = Series.of(new double[] {i}, new double[] {heights.get(i)});
            Bars.Pattern pattern = i == logits.target() ? Bars.Pattern.SOLID : Bars.Pattern.LIGHT;
            marks.add(new Bars(List.of(new Bars.Group("", bar, Ink.curve(i), pattern))));
        }
        for (int i = 0; i < classes; i++) {
            double height = heights.get(i);
            double beyond = height + Math.copySign(ABOVE * range.length(), height);
            double inside = Range.of(range.min() + 0.03 * range.length(), range.max() - 0.03 * range.length())
                    .clamp(beyond);
            marks.add(Note.at(i, inside, NumberText.shortest(height, significant), Align.MIDDLE));
        }
        return new Panel(title, classAxis(""), Axis.linear("", range).withZeroLine(), marks);
    }

    private Axis classAxis(String label) {
        return Axis.categories(
                label, IntStream.range(0, classes).mapToObj(this::className).toList());
    }

    private String className(int index) {
        return index == logits.target() ? (index + 1) + " (right)" : "" + (index + 1);
    }

    private Panel jacobian() {
        List<List<Double>> slopes = logits.jacobian();
        double[] cells = new double[classes * classes];
        List<Mark> numbers = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            int row = classes - 1 - i; // the first probability on top, as matrices are written
            for (int j = 0; j < classes; j++) {
                double slope = slopes.get(i).get(j);
                cells[row * classes + j] = slope;
                String text = cell(slope);
                numbers.add(new Note(text, Note.Spot.VALUES, j, row, Align.MIDDLE, Role.TEXT));
            }
        }
        Range edges = Range.of(-0.5, classes - 0.5);
        double most = STEEPEST / logits.temperature();
        Cells grid = Cells.wrap(cells, classes, edges, edges);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Heatmap("", grid, Range.of(-most, most), Ramp.DIVERGING, LEVELS, Heatmap.Edges.CRISP));
        marks.addAll(numbers);
        List<String> fromBelow = IntStream.range(0, classes)
                .mapToObj(row -> "p" + (classes - row))
                .toList();
        List<String> names =
                IntStream.rangeClosed(1, classes).mapToObj(j -> "z" + j).toList();
        return new Panel("Jacobian dp/dz", Axis.categories("", names), Axis.categories("", fromBelow), marks);
    }

    private String cell(double slope) {
        String text = NumberText.fixed(slope, digits);
        return classes < CROWDED ? text : text.replace("0.", ".");
    }

    private String reading() {
        double p = logits.probabilities().get(logits.target());
        return "The right class gets " + Wording.percent(100 * p) + temperature() + "; the cross-entropy is "
                + number(logits.loss()) + ". Each row of the Jacobian sums to 0.";
    }

    private String temperature() {
        double atOne = logits.withTemperature(1).probabilities().get(logits.target());
        if (logits.temperature() == 1) {
            return "";
        }
        String effect = logits.temperature() > 1 ? "heat levels the classes" : "cold favors the likeliest";
        return " (" + Wording.percent(100 * atOne) + " at T = 1: " + effect + ")";
    }

    private static String number(double value) {
        return NumberText.shortest(value, 3);
    }
}
