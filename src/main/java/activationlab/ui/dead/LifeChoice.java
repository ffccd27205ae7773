package activationlab.ui.dead;

import activationlab.training.Chronicle;
import activationlab.training.Frame;
import activationlab.training.LifeEvent;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which death or revival is looked at: the first death until somebody chooses another. It stays chosen while the run
 * goes back to before it, and is forgotten when the run starts anew. JavaFX thread only.
 */
final class LifeChoice {
    private final ReadOnlyObjectWrapper<Optional<LifeEvent>> event =
            new ReadOnlyObjectWrapper<>(this, "event", Optional.empty());
    private List<LifeEvent> events = List.of();
    private long run;

    /** What is looked at; empty as long as nothing has happened. */
    ReadOnlyObjectProperty<Optional<LifeEvent>> eventProperty() {
        return event.getReadOnlyProperty();
    }

    /** Returns all that can be chosen, in their order. */
    List<LifeEvent> events() {
        return events;
    }

    /** Takes in what has happened by now. */
    void show(Frame newest) {
        events = newest.closeup().chronicle().map(Chronicle::events).orElse(List.of());
        boolean anew = newest.progress().run() != run && newest.closeup().fork().isEmpty();
        run = newest.progress().run();
        Optional<LifeEvent> before = event.get();
        Optional<LifeEvent> now = before.flatMap(this::again);
        event.set(now.or(() -> anew ? Optional.empty() : before)
                .or(this::firstDeath)
                .or(() -> events.stream().findFirst()));
    }

    private Optional<LifeEvent> firstDeath() {
        return events.stream()
                .filter(event -> event.kind() == LifeEvent.Kind.DEATH)
                .findFirst();
    }

    // A run that goes back and comes by the same place meets the same event again.
    private Optional<LifeEvent> again(LifeEvent before) {
        return events.stream()
                .filter(other -> other.id() == before.id() && other.place().equals(before.place()))
                .findFirst();
    }

    /** Chooses one of the events. */
    void choose(LifeEvent wanted) {
        event.set(Optional.of(wanted));
    }

    /** Goes on to the next event, or with -1 back to the one before; stays at either end. */
    void move(int by) {
        if (!events.isEmpty()) {
            int now = position();
            int next = now < 0 ? (by > 0 ? 0 : events.size() - 1) : Math.clamp(now + by, 0, events.size() - 1);
            choose(events.get(next));
        }
    }

    /** Returns which of the events is chosen, counted from 0, or -1 if none of them is. */
    int position() {
        return event.get().map(events::indexOf).orElse(-1);
    }
}
