package activationlab.ui.run;

import activationlab.figure.Figure;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartZoom;
import activationlab.ui.control.Switch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Charts of the running network that are redrawn in turns. A frame makes all of them stale. While training just goes
 * on, every other pulse redraws the next stale one, so that drawing leaves the processor to training; after a change of
 * settings each pulse redraws two, those added first before the others. JavaFX thread only.
 */
public final class ChartTurns {
    /** A chart that can be out of date. */
    private static final class Turn {
        private final ChartCard card;
        private final BiFunction<Frame, History, Figure> plot;
        private boolean stale;

        Turn(ChartCard card, BiFunction<Frame, History, Figure> plot) {
            this.card = card;
            this.plot = plot;
        }

        // A chart behind another view waits until it is seen.
        boolean isDue() {
            return stale && card.isVisible();
        }
    }

    private final List<Turn> turns = new ArrayList<>();
    private @Nullable Frame frame;
    private History history = new History();
    private int next;
    private long pulses;
    private boolean urgent;

    /**
     * Adds a chart.
     *
     * @param plot draws it from the newest frame and what led to it
     */
    public void add(ChartCard card, BiFunction<Frame, History, Figure> plot) {
        turns.add(new Turn(card, plot));
    }

    /** Returns what keeps which parts of the charts are in view. */
    public List<Switch<ChartZoom>> switches() {
        return turns.stream().map(turn -> turn.card.kept()).toList();
    }

    /** Takes in a frame and what led to it; the charts follow with {@link #refresh}. */
    public void show(Frame newest, History past) {
        Frame before = frame;
        if (before == null || !before.experiment().equals(newest.experiment())) {
            hurry();
        }
        frame = newest;
        history = past;
        spoil();
    }

    /** Makes all charts stale, for example because another meaning was chosen. */
    public void spoil() {
        turns.forEach(turn -> turn.stale = true);
    }

    /** Makes all charts stale and redraws them as soon as after a change of settings. */
    public void hurry() {
        spoil();
        urgent = true;
        next = 0;
    }

    /** Redraws one stale chart on every other pulse, or two on every pulse after a change of settings. */
    public void refresh() {
        if (urgent) {
            redrawNext();
            redrawNext();
            urgent = turns.stream().anyMatch(Turn::isDue);
            return;
        }
        // Nobody waits for these, and every chart that is drawn takes time from training on the other core.
        pulses++;
        if (pulses % 2 == 0) {
            redrawNext();
        }
    }

    private void redrawNext() {
        Frame now = frame;
        for (int tried = 0; now != null && tried < turns.size(); tried++) {
            Turn turn = turns.get(next);
            next = (next + 1) % turns.size();
            if (turn.isDue()) {
                turn.stale = false;
                turn.card.figureProperty().set(turn.plot.apply(now, history));
                return;
            }
        }
    }
}
