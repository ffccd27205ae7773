package activationlab.plot;

import activationlab.figure.Series;
import activationlab.training.Chronicle;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LayerStats;
import activationlab.training.LifeEvent;
import activationlab.training.UnitPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From when to when units were dead, as far as a chronicle tells. Safe on any thread that may read the history. */
final class DeadSpans {
    private static final double PERCENT = 100;
    /** How much of the height of a layer its units take. */
    private static final double LAYER = 0.8;

    private final Frame frame;
    private final Chronicle chronicle;
    private final LifeLinePlot.Steps steps;

    DeadSpans(Frame frame, Chronicle chronicle, LifeLinePlot.Steps steps) {
        this.frame = frame;
        this.chronicle = chronicle;
        this.steps = steps;
    }

    /** Returns the height at which a unit is drawn: its layer's whole number, more for the first units of a layer. */
    static double lane(UnitPlace place, int units) {
        return place.layer() + LAYER * (0.5 - (place.unit() + 0.5) / units);
    }

    /** Returns the last step that may have been it. */
    static double step(LifeEvent event) {
        return event.when().last();
    }

    /** Returns a level line over the steps for every time a unit was dead, with gaps between them. */
    Series lines() {
        Map<UnitPlace, Double> began = new HashMap<>();
        chronicle.silentBefore().forEach(place -> began.put(place, (double) chronicle.knownSince()));
        Growing line = new Growing(
                3 * (chronicle.silentBefore().size() + chronicle.events().size()));
        for (LifeEvent event : chronicle.events()) {
            if (event.kind() == LifeEvent.Kind.DEATH) {
                began.put(event.place(), step(event));
            } else {
                span(line, event.place(), began.remove(event.place()), step(event));
            }
        }
        began.forEach((place, from) -> span(line, place, from, end()));
        return line.series();
    }

    private void span(Growing line, UnitPlace place, @Nullable Double from, double to) {
        if (from == null) {
            throw new IllegalStateException(place.title() + " revived without having been dead");
        }
        double height = lane(place, frame.experiment().units(place.layer()));
        line.add(steps.at(from), height);
        line.add(steps.at(to), height);
        line.add(Double.NaN, Double.NaN);
    }

    /**
     * Returns how many units were dead, as a line of steps: exact since the chronicle began, before that as often as
     * there were frames.
     */
    Series counts(History history) {
        long since = chronicle.knownSince();
        Growing line = new Growing(2 * (history.size() + chronicle.events().size() + 2));
        for (int i = 0; i < history.size() && history.at(i).step() < since; i++) {
            line.stepTo((double) history.at(i).step(), dead(history.at(i)));
        }
        double count = chronicle.silentBefore().size();
        line.stepTo((double) since, count);
        for (LifeEvent event : chronicle.events()) {
            count += event.kind() == LifeEvent.Kind.DEATH ? 1 : -1;
            line.stepTo(step(event), count);
        }
        line.stepTo(end(), frame.progress().isPast() ? count : dead(frame));
        return line.series();
    }

    private double end() {
        return (double) frame.progress().timeline().newest();
    }

    /** Returns how many hidden units are dead on the data set. */
    static double dead(Frame frame) {
        List<LayerStats> layers = frame.hiddenLayers();
        double sum = 0;
        for (int l = 0; l < layers.size(); l++) {
            sum += Math.rint(
                    layers.get(l).silentOnDataset() * frame.experiment().units(l) / PERCENT);
        }
        return sum;
    }

    /** Points that come one by one. */
    private final class Growing {
        private final double[] x;
        private final double[] y;
        private int size;

        Growing(int most) {
            x = new double[most];
            y = new double[most];
        }

        void add(double atX, double atY) {
            x[size] = atX;
            y[size++] = atY;
        }

        void stepTo(double atX, double atY) {
            if (size > 0) {
                add(steps.at(atX), y[size - 1]);
            }
            add(steps.at(atX), atY);
        }

        Series series() {
            return Series.wrap(x, y, size);
        }
    }
}
