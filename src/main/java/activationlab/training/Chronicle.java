package activationlab.training;

import java.util.List;
import java.util.Optional;

/**
 * Which units died and revived since somebody began to look. Immutable and safe on any thread.
 *
 * @param looks when the training data were looked at
 * @param counts how much was seen
 * @param silentBefore the units that were silent before the first of the events
 * @param events the latest of them, at most {@link #KEPT}, in their order
 * @param oldestFork the least id of an event before which a run can still be forked
 */
public record Chronicle(
        Looks looks, Counts counts, List<UnitPlace> silentBefore, List<LifeEvent> events, long oldestFork) {
    /** The most events that are kept. */
    public static final int KEPT = 400;

    public Chronicle {
        silentBefore = List.copyOf(silentBefore);
        events = List.copyOf(events);
    }

    /**
     * When the whole training data were looked at.
     *
     * @param since the step after which looking began
     * @param interval how many steps lie between two looks: what happens and is undone in between is not seen, all else
     *     is traced back to its step
     * @param latest the step after which they were looked at last
     */
    public record Looks(long since, int interval, long latest) {}

    /**
     * How much was seen.
     *
     * @param deaths units that fell silent
     * @param revivals units that answered again
     * @param silentAtFirst units that were silent when looking began
     */
    public record Counts(long deaths, long revivals, int silentAtFirst) {}

    /** Returns after which step all of the events happened that can have happened: those before it may be forgotten. */
    public long knownSince() {
        boolean complete = counts.deaths() + counts.revivals() == events.size();
        return complete ? looks.since() : events.getFirst().when().first() - 1;
    }

    /** Returns an event that is kept. */
    public Optional<LifeEvent> event(long id) {
        return events.stream().filter(event -> event.id() == id).findFirst();
    }

    /** Returns whether a run can be forked from just before an event. */
    public boolean canForkBefore(LifeEvent event) {
        return event.id() >= oldestFork && event.occasion() instanceof LifeEvent.Occasion.Update;
    }
}
