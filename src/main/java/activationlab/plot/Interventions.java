package activationlab.plot;

import activationlab.diagnosis.Wording;
import activationlab.figure.Band;
import activationlab.figure.Dash;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Orientation;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Stroke;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Upright lines where a person changed the settings of a running network, so that cause and effect stand side by side.
 * For the thread that owns the history.
 */
final class Interventions {
    private static final int MOST = 8;
    private static final Stroke HERE = new Stroke(Role.ACCENT, Dash.SOLID, 2, Marker.NONE);
    // While a slider is dragged it changes in every frame: changes this close together are one, named after the last.
    private static final double CLOSE = 0.03;

    /** @param at where it happened */
    private record Change(double at, String what) {}

    private Interventions() {}

    /**
     * Returns a line at the epoch of each of the latest changes, none for what starts a new run; and where an earlier
     * step than the newest is shown, a line there and a shade over what comes later.
     */
    static List<Mark> of(Frame shown, History history) {
        return of(shown, history, Traces::epoch);
    }

    /** As {@link #of(Frame, History)}, at another number of the frame. */
    static List<Mark> of(Frame shown, History history, ToDoubleFunction<Frame> place) {
        List<Mark> marks = new ArrayList<>();
        if (shown.progress().isPast()) {
            double here = place.applyAsDouble(shown);
            marks.add(new Band("", Orientation.VERTICAL, here, Double.POSITIVE_INFINITY, Role.ZONE));
            marks.add(new Rule("shown", Orientation.VERTICAL, here, HERE));
        }
        marks.addAll(changes(history, place));
        return marks;
    }

    private static List<Mark> changes(History history, ToDoubleFunction<Frame> place) {
        List<Change> changes = new ArrayList<>();
        int size = history.size();
        double close = size == 0 ? 0 : CLOSE * place.applyAsDouble(history.at(size - 1));
        for (int i = 1; i < size; i++) {
            Experiment before = history.at(i - 1).experiment();
            Experiment now = history.at(i).experiment();
            String what = now.equals(before) ? "" : difference(before, now);
            if (!what.isEmpty()) {
                add(changes, new Change(place.applyAsDouble(history.at(i - 1)), what), close);
            }
        }
        return changes.subList(Math.max(0, changes.size() - MOST), changes.size()).stream()
                .map(change -> (Mark) Rule.dashed(change.what, Orientation.VERTICAL, change.at))
                .toList();
    }

    private static void add(List<Change> changes, Change change, double close) {
        if (!changes.isEmpty() && change.at - changes.getLast().at <= close) {
            changes.set(changes.size() - 1, change);
        } else {
            changes.add(change);
        }
    }

    private static String difference(Experiment before, Experiment now) {
        if (now.bias() != before.bias()) {
            return "bias " + Wording.setting(now.bias());
        }
        if (now.learningRate() != before.learningRate()) {
            return "rate " + Wording.setting(now.learningRate());
        }
        if (!now.architecture().hidden().equals(before.architecture().hidden())) {
            return now.mixed() ? "layers" : now.activationTitle();
        }
        return now.batchSize() == before.batchSize() ? "" : "batch " + now.effectiveBatchSize();
    }
}
