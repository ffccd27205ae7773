package activationlab.plot;

import activationlab.diagnosis.Wording;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Marker;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.training.Closeup;
import activationlab.training.Frame;
import activationlab.training.History;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A run and the fork beside it since they parted: the train losses of both on one logarithmic axis, and how many of
 * their units are dead. Safe on any thread that may read the histories.
 */
public final class DuelPlot {
    private static final Stroke RUN = Stroke.solid(Role.CURVE_1);
    private static final Stroke FORK = new Stroke(Role.CURVE_2, Dash.DASHED, 2.25, Marker.NONE);
    private static final double RUNNING_AWAY = 1e6;
    private static final double HEADROOM = 1.15;

    private DuelPlot() {}

    /**
     * Returns both since their fork, or an empty figure if there is none.
     *
     * @param history of the run; what lies before the fork is left out
     * @param forkHistory of the fork
     */
    public static Figure of(Frame frame, History history, History forkHistory) {
        return frame.closeup()
                .fork()
                .map(fork -> of(frame, fork, history, forkHistory))
                .orElseGet(DuelPlot::none);
    }

    private static Figure none() {
        Axis any = Axis.linear("", Range.of(0, 1)).withoutTickText();
        return Figure.of("Run and fork", new Panel("", any, any, List.of(Note.middle("there is no fork"))));
    }

    private static Figure of(Frame frame, Closeup.Fork fork, History history, History forkHistory) {
        double from = fork.since();
        Axis x = Axis.linear("step", Range.of(from, Math.max(from + 1, (double) frame.step())));
        Panel losses = losses(since(fork, history, Frame::trainLoss), since(fork, forkHistory, Frame::trainLoss), x);
        Panel deaths = deaths(since(fork, history, DeadSpans::dead), since(fork, forkHistory, DeadSpans::dead), x);
        return Figure.grid("Run and fork: " + fork.change().title(), 2, List.of(losses, deaths))
                .withLegend(LegendPlace.TOP)
                .withReading(Wording.capitalized(reading(frame, fork)));
    }

    private static Panel losses(Series run, Series fork, Axis x) {
        LogSpan span = new LogSpan();
        span.add(run);
        span.add(fork);
        span.leaveOutAbove(RUNNING_AWAY);
        Range range = span.steps();
        return new Panel(
                "train loss",
                x,
                Axis.log("", range),
                List.of(
                        new Curve("run", LogSpan.onFloor(run, range.min()), RUN),
                        new Curve("fork", LogSpan.onFloor(fork, range.min()), FORK)));
    }

    private static Panel deaths(Series run, Series fork, Axis x) {
        double most = 1;
        for (Series line : List.of(run, fork)) {
            for (int i = 0; i < line.size(); i++) {
                most = Math.max(most, line.y(i));
            }
        }
        Axis y = Axis.linear("", Range.of(0, HEADROOM * most));
        return new Panel("dead units", x, y, List.of(new Curve("run", run, RUN), new Curve("fork", fork, FORK)));
    }

    private static Series since(Closeup.Fork fork, History history, ToDoubleFunction<Frame> part) {
        int from = 0;
        while (from < history.size() && history.at(from).step() < fork.since()) {
            from++;
        }
        double[] x = new double[history.size() - from];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = history.at(from + i).step();
            y[i] = part.applyAsDouble(history.at(from + i));
        }
        return Series.wrap(x, y, x.length);
    }

    private static String reading(Frame frame, Closeup.Fork fork) {
        Frame other = fork.frame();
        if (frame.step() == fork.since()) {
            return "no step was taken since the fork: press Play";
        }
        if (frame.failed() || other.failed()) {
            return failure(frame, other);
        }
        if (frame.scores().equals(other.scores()) && frame.layers().equals(other.layers())) {
            return "after " + NumberText.fixed((double) (frame.step() - fork.since()), 0)
                    + " steps both are alike to the last bit";
        }
        return "the fork has " + units(DeadSpans.dead(other)) + ", the run " + dead(frame) + "; its loss is "
                + loss(other) + " against " + loss(frame);
    }

    private static String failure(Frame run, Frame fork) {
        if (run.failed() && fork.failed()) {
            return "both have failed";
        }
        return run.failed()
                ? "the run has failed, the fork goes on with loss " + loss(fork)
                : "the fork has failed, the run goes on with loss " + loss(run);
    }

    private static String units(double count) {
        return (count == 0 ? "no" : NumberText.fixed(count, 0)) + " dead unit" + (count == 1 ? "" : "s");
    }

    private static String dead(Frame frame) {
        double count = DeadSpans.dead(frame);
        return count == 0 ? "none" : NumberText.fixed(count, 0);
    }

    private static String loss(Frame frame) {
        return NumberText.significant(frame.trainLoss(), 3);
    }
}
