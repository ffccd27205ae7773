package activationlab.plot;

import activationlab.diagnosis.Wording;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.Range;
import activationlab.training.Descent;
import activationlab.training.RateSchedule;
import java.util.ArrayList;
import java.util.List;

/** The learning rate in the epochs to come, with the epoch that has been reached. Safe on any thread. */
public final class RateSchedulePlot {
    private static final int LEAST_EPOCHS = 20;
    private static final int STEPS_SHOWN = 4;
    private static final double AIR = 1.08;
    private static final int POINTS = 400;

    private RateSchedulePlot() {}

    /**
     * Returns the figure.
     *
     * @param reached the epoch of the next step, counted from 0
     */
    public static Figure of(Descent descent, long reached) {
        long end = end(descent.schedule());
        Axis x = Axis.linear("epoch", Range.of(0, (double) end));
        Axis y = Axis.linear("rate", Range.of(0, AIR * descent.learningRate()));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Curve("rate", rates(descent, end), Stroke.solid(Role.CURVE_1)));
        if (reached <= end) {
            marks.add(Rule.dashed("now", Orientation.VERTICAL, (double) reached));
        }
        return Figure.of("Learning rate", new Panel("", x, y, marks))
                .withReading("Epoch " + reached + ": rate " + Wording.setting(descent.rate(reached)));
    }

    private static long end(RateSchedule schedule) {
        long decay = switch (schedule.decay()) {
            case RateSchedule.Decay.Constant ignored -> 0;
            case RateSchedule.Decay.Steps steps -> (long) STEPS_SHOWN * steps.every();
            case RateSchedule.Decay.Cosine cosine -> cosine.epochs() + cosine.epochs() / STEPS_SHOWN;
        };
        return Math.max(LEAST_EPOCHS, 2L * schedule.warmUp() + decay);
    }

    /** A line of steps: the rate is the same in a whole epoch. */
    private static Series rates(Descent descent, long end) {
        int count = (int) Math.min(end, POINTS);
        double[] x = new double[2 * count];
        double[] y = new double[2 * count];
        for (int i = 0; i < count; i++) {
            long from = end * i / count;
            long to = end * (i + 1) / count;
            x[2 * i] = (double) from;
            x[2 * i + 1] = (double) to;
            y[2 * i] = descent.rate(from);
            y[2 * i + 1] = y[2 * i];
        }
        return Series.of(x, y);
    }
}
