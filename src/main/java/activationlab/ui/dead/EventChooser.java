package activationlab.ui.dead;

import activationlab.diagnosis.Autopsy;
import activationlab.plot.LifeLinePlot;
import activationlab.scale.Scale;
import activationlab.training.Frame;
import activationlab.training.LifeEvent;
import activationlab.ui.chart.Chooser;
import activationlab.ui.run.RunModel;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;

/** Chooses a death or revival by a click on it or near it, and goes on to the next by key. JavaFX thread only. */
final class EventChooser implements Chooser {
    /** How near a click must be, as a share of the axis of steps. */
    private static final double NEAR = 0.02;

    /** The same, as a share of the height of a layer. */
    private static final double NEAR_LAYER = 0.25;

    private final RunModel model;
    private final LifeChoice choice;
    private final ObservableValue<LifeLinePlot.Steps> steps;
    private final IntConsumer onMove;
    private final Consumer<LifeEvent> onChosen;

    /**
     * @param steps how they lie along the axis
     * @param onMove goes on to the next event, or with -1 to the one before
     * @param onChosen is told of what was clicked at
     */
    EventChooser(
            RunModel model,
            LifeChoice choice,
            ObservableValue<LifeLinePlot.Steps> steps,
            IntConsumer onMove,
            Consumer<LifeEvent> onChosen) {
        this.model = model;
        this.choice = choice;
        this.steps = steps;
        this.onMove = onMove;
        this.onChosen = onChosen;
    }

    @Override
    public boolean isAt(int panel, double x, double y) {
        return nearest(panel, x, y).isPresent();
    }

    @Override
    public void choose(int panel, double x, double y) {
        nearest(panel, x, y).ifPresent(onChosen);
    }

    @Override
    public boolean move(int across, int up) {
        onMove.accept(across + up);
        return true;
    }

    @Override
    public String chosen() {
        return choice.eventProperty()
                .get()
                .map(event -> Autopsy.of(event).sentence())
                .orElse("");
    }

    private Optional<LifeEvent> nearest(int panel, double x, double y) {
        Frame frame = model.frameProperty().get();
        if (frame == null || panel != LifeLinePlot.EVENTS) {
            return Optional.empty();
        }
        Scale scale = LifeLinePlot.axis(frame, steps.getValue()).scale(0, 1 / NEAR);
        ToDoubleFunction<LifeEvent> distance = event -> {
            LifeLinePlot.Place place = LifeLinePlot.place(event, frame.experiment(), steps.getValue());
            return Math.hypot(scale.length(place.step()) - scale.length(x), (place.height() - y) / NEAR_LAYER);
        };
        return choice.events().stream()
                .filter(event -> distance.applyAsDouble(event) <= 1)
                .min(Comparator.comparingDouble(distance));
    }
}
