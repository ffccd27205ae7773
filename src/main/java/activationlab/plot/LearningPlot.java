package activationlab.plot;

import activationlab.diagnosis.Learning;
import activationlab.diagnosis.Wording;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Panel;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.Range;
import activationlab.training.Frame;
import activationlab.training.History;
import java.util.ArrayList;
import java.util.List;

/**
 * Loss or accuracy over the epochs, for training and test, smoothed if wanted: then the measured numbers are thin lines
 * behind. A logarithmic axis of accuracies shows what is wrong instead of what is right, since that is what becomes
 * small. Safe on any thread that may read the history.
 */
public final class LearningPlot {
    // A larger loss is running away: its line leaves the chart at the top, and what was learned before stays readable.
    private static final double RUNNING_AWAY = 1e6;
    private static final Range PERCENT = Range.of(0, 100);
    private static final double THIN = 0.6;
    private static final double AIR = 1.05;

    private LearningPlot() {}

    /** Returns the curves up to a frame. */
    public static Figure of(Frame frame, History history, LearningLook look) {
        boolean accuracy = look.measure() == LearningLook.Measure.ACCURACY;
        List<Line> lines = List.of(
                new Line("train", measured(history, look, true), LossPlot.TRAIN),
                new Line("test", measured(history, look, false), LossPlot.TEST));
        Axis y = height(frame, lines, look);
        List<Mark> marks = new ArrayList<>(Interventions.of(frame, history));
        lines.forEach(line -> line.draw(marks, look, y));
        String reading = accuracy
                ? Wording.percent(100 * frame.trainAccuracy()) + " of train, "
                        + Wording.percent(100 * frame.testAccuracy()) + " of test samples right"
                : Wording.capitalized(Learning.of(frame, history).sentence());
        return Figure.of(accuracy ? "Accuracy" : "Loss", new Panel("", width(history, look), y, marks))
                .withReading(reading);
    }

    private static Series measured(History history, LearningLook look, boolean train) {
        boolean wrong = look.height() == LearningLook.Steps.LOG;
        return switch (look.measure()) {
            case LOSS -> Traces.of(history, train ? Frame::trainLoss : Frame::testLoss);
            case ACCURACY ->
                Traces.of(history, past -> {
                    double right = 100 * (train ? past.trainAccuracy() : past.testAccuracy());
                    return wrong ? 100 - right : right;
                });
        };
    }

    private static Axis height(Frame frame, List<Line> lines, LearningLook look) {
        boolean log = look.height() == LearningLook.Steps.LOG;
        if (look.measure() == LearningLook.Measure.ACCURACY) {
            return log ? Axis.log("wrong, %", span(lines)) : Axis.linear("accuracy, %", PERCENT);
        }
        String title = frame.experiment().loss().title();
        return log ? Axis.log(title, span(lines)) : Axis.linear(title, Range.of(0, AIR * most(lines)));
    }

    private static Range span(List<Line> lines) {
        LogSpan span = new LogSpan();
        lines.forEach(line -> span.add(line.measured));
        span.leaveOutAbove(RUNNING_AWAY);
        return span.steps();
    }

    private static double most(List<Line> lines) {
        double most = 0;
        for (Line line : lines) {
            for (int i = 0; i < line.measured.size(); i++) {
                double value = line.measured.y(i);
                most = value <= RUNNING_AWAY ? Math.max(most, value) : most;
            }
        }
        return most > 0 ? most : 1;
    }

    private static Axis width(History history, LearningLook look) {
        Axis linear = Traces.axis(history);
        if (look.width() == LearningLook.Steps.LINEAR) {
            return linear;
        }
        double first = Double.POSITIVE_INFINITY;
        for (int i = 0; i < history.size(); i++) {
            double epoch = Traces.epoch(history.at(i));
            first = epoch > 0 ? Math.min(first, epoch) : first;
        }
        double last = linear.range().max();
        return Axis.log("epoch", Range.of(first < last ? first : last / 10, last));
    }

    /** Returns the exponential moving average of a line; numbers that are not finite are passed over. */
    static Series smoothed(Series line, double kept) {
        double[] x = new double[line.size()];
        double[] y = new double[line.size()];
        int made = 0;
        for (int i = 0; i < line.size(); i++) {
            if (Double.isFinite(line.y(i))) {
                x[made] = line.x(i);
                double share = made == 0 ? 1 : 1 - Math.pow(kept, line.x(i) - x[made - 1]);
                double before = made == 0 ? 0 : y[made - 1];
                y[made] = before + share * (line.y(i) - before);
                made++;
            }
        }
        return Series.copyOf(x, y, made);
    }

    /** One line as measured, and how it is drawn. */
    private record Line(String name, Series measured, Stroke stroke) {
        void draw(List<Mark> marks, LearningLook look, Axis y) {
            boolean log = y.kind() == Axis.Kind.LOG;
            Series raw = log ? LogSpan.onFloor(measured, y.range().min()) : measured;
            if (look.smoothing() == LearningLook.Smoothing.NONE) {
                marks.add(new Curve(name, raw, stroke));
                return;
            }
            Series smooth = smoothed(measured, look.smoothing().kept());
            marks.add(new Curve("", raw, new Stroke(stroke.ink(), Dash.SOLID, THIN, Marker.NONE)));
            marks.add(new Curve(name, log ? LogSpan.onFloor(smooth, y.range().min()) : smooth, stroke));
        }
    }
}
