package activationlab.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes down what a {@link Vigil} sees, and keeps the runs from before the latest events. For one thread. */
final class Annals {
    /** The most runs that are kept; each is as large as its network. */
    private static final int MOST_FORKS = 16;

    private final long since;
    private final int silentAtFirst;
    private final Deque<LifeEvent> events = new ArrayDeque<>();
    private final Deque<Kept> forks = new ArrayDeque<>();
    private long deaths;
    private long revivals;
    private long latest;

    /** A run from before some events in a row. */
    private record Kept(long firstEvent, Snapshot snapshot) {}

    /** What is written of every unit that an occasion has changed. */
    record Account(LifeEvent.When when, LifeEvent.Occasion occasion, Experiment experiment) {}

    Annals(long since, int silentAtFirst) {
        this.since = since;
        this.silentAtFirst = silentAtFirst;
    }

    /** Keeps the run from before the events that are added next. */
    void keep(Snapshot snapshot) {
        forks.add(new Kept(latest + 1, snapshot));
        if (forks.size() > MOST_FORKS) {
            forks.remove();
        }
    }

    /** Writes down that a unit answered before or answers now, but not both. */
    void add(UnitPlace place, Lives before, Lives now, Account account) {
        boolean dies = before.answers(place.layer(), place.unit());
        latest++;
        deaths += dies ? 1 : 0;
        revivals += dies ? 0 : 1;
        events.add(new LifeEvent(
                latest,
                dies ? LifeEvent.Kind.DEATH : LifeEvent.Kind.REVIVAL,
                place,
                account.occasion(),
                account.when(),
                new LifeEvent.Reach(before.largest(place), now.largest(place)),
                account.experiment()));
        if (events.size() > Chronicle.KEPT) {
            events.remove();
        }
    }

    Optional<Snapshot> before(long event) {
        Optional<Snapshot> found = Optional.empty();
        for (Kept kept : forks) {
            if (kept.firstEvent() <= event && event <= latest) {
                found = Optional.of(kept.snapshot());
            }
        }
        return found;
    }

    Chronicle chronicle(int interval, long looked) {
        long oldest = forks.isEmpty() ? Long.MAX_VALUE : forks.element().firstEvent();
        Chronicle.Counts counts = new Chronicle.Counts(deaths, revivals, silentAtFirst);
        return new Chronicle(new Chronicle.Looks(since, interval, looked), counts, List.copyOf(events), oldest);
    }
}
