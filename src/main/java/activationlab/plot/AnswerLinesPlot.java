package activationlab.plot;

import activationlab.dataset.Dataset;
import activationlab.dataset.Samples;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.Range;
import activationlab.training.PlaneAnswers;
import activationlab.training.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What a network answers along one feature: its number, or the probability of every class, with the samples. Safe on
 * any thread.
 */
public final class AnswerLinesPlot {
    private static final double RADIUS = 2.5;
    private static final Range PROBABILITY = Range.of(-0.05, 1.05);
    private static final double AIR = 0.06;

    private AnswerLinesPlot() {}

    /** Returns the figure of answers along one feature. */
    public static Figure of(Dataset dataset, PlaneAnswers answers) {
        boolean shares = kinds(answers) > 0;
        List<Mark> marks = new ArrayList<>();
        add(marks, dataset.train(), answers, Points.Fill.FILLED);
        add(marks, dataset.test(), answers, Points.Fill.OPEN);
        int lines = shares ? kinds(answers) : answers.units();
        for (int line = 0; line < lines; line++) {
            String name =
                    shares ? ClassLook.name(dataset.names(), line) : line == 0 ? "network" : "output " + (line + 1);
            marks.add(new Curve(name, line(answers, line), Stroke.solid(ClassLook.ink(shares ? line : line + 1))));
        }
        Axis x = Axis.linear(
                dataset.names().features().get(answers.plane().x().feature()),
                answers.plane().x().over());
        Axis y = shares
                ? Axis.linear("probability", PROBABILITY)
                : Axis.linear(dataset.names().target(), around(marks));
        return Figure.of(shares ? "Probabilities" : "Fitted curve", new Panel("", x, y, marks));
    }

    private static Series line(PlaneAnswers answers, int line) {
        int count = answers.plane().columns();
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = answers.plane().x().center(i);
            y[i] = answers.classes() > 0 ? answers.probability(line, i, 0) : answers.at(line, i, 0);
        }
        return Series.wrap(x, y, count);
    }

    /** Returns how many probabilities there are, of classes or of labels; 0 for numbers. */
    private static int kinds(PlaneAnswers answers) {
        return answers.verdict() == Verdict.LABELS ? answers.units() : answers.classes();
    }

    private static boolean isOf(PlaneAnswers answers, Samples samples, int kind, int sample) {
        return switch (answers.verdict()) {
            case NUMBERS -> true;
            case PAIR, CLASSES -> samples.target(sample) == kind;
            case LABELS -> samples.target(kind, sample) == 1;
        };
    }

    // Samples of a class or with a label stand where its probability would be 1.
    private static void add(List<Mark> marks, Samples samples, PlaneAnswers answers, Points.Fill fill) {
        boolean numbers = kinds(answers) == 0;
        int kinds = Math.max(1, kinds(answers));
        int feature = answers.plane().x().feature();
        for (int kind = 0; kind < kinds; kind++) {
            double[] x = new double[samples.count()];
            double[] y = new double[samples.count()];
            int count = 0;
            for (int i = 0; i < samples.count(); i++) {
                if (isOf(answers, samples, kind, i)) {
                    x[count] = samples.feature(feature, i);
                    y[count++] = numbers ? samples.target(i) : 1;
                }
            }
            String name = fill == Points.Fill.OPEN ? "test" : numbers ? "train" : "";
            Marker marker = numbers ? Marker.CIRCLE : ClassLook.marker(kind);
            Series at = Series.wrap(x, y, count);
            marks.add(new Points(name, at, numbers ? Role.CLASS_A : ClassLook.ink(kind), marker, fill, RADIUS));
        }
    }

    private static Range around(List<Mark> marks) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Mark mark : marks) {
            if (mark instanceof Points points) {
                for (int i = 0; i < points.at().size(); i++) {
                    low = Math.min(low, points.at().y(i));
                    high = Math.max(high, points.at().y(i));
                }
            }
        }
        double air = high > low ? AIR * (high - low) : 1;
        return Range.of(low - air, high + air);
    }
}
