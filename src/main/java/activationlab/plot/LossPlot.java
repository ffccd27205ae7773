package activationlab.plot;

import activationlab.diagnosis.Learning;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.network.Loss;
import activationlab.scale.Range;
import activationlab.training.Frame;
import activationlab.training.History;
import java.util.ArrayList;
import java.util.List;

/** Train and test loss over the epochs on a logarithmic axis. Safe on any thread that may read the history. */
public final class LossPlot {
    static final Stroke TRAIN = Stroke.solid(Role.CURVE_1);
    static final Stroke TEST = new Stroke(Role.CURVE_2, Dash.DASHED, 2, Marker.NONE);

    // A larger loss is running away: its line leaves the chart at the top, and what was learned before stays readable.
    private static final double RUNNING_AWAY = 1e6;

    private LossPlot() {}

    /** Returns the losses up to a frame. */
    public static Figure of(Frame frame, History history) {
        Series train = Traces.of(history, Frame::trainLoss);
        Series test = Traces.of(history, Frame::testLoss);
        LogSpan span = new LogSpan();
        span.add(train);
        span.add(test);
        span.leaveOutAbove(RUNNING_AWAY);
        Range range = span.steps();
        List<Mark> marks = new ArrayList<>();
        if (frame.experiment().loss() == Loss.BINARY_CROSS_ENTROPY && range.contains(Learning.GUESSING)) {
            marks.add(Rule.dashed("guessing: ln 2", Orientation.HORIZONTAL, Learning.GUESSING));
        }
        marks.addAll(Interventions.of(frame, history));
        marks.add(new Curve("train", LogSpan.onFloor(train, range.min()), TRAIN));
        marks.add(new Curve("test", LogSpan.onFloor(test, range.min()), TEST));
        Axis y = Axis.log(frame.experiment().loss().title(), range);
        return Figure.of("Loss", new Panel("", Traces.axis(history), y, marks))
                .withReading(Learning.of(frame, history).reading());
    }
}
