package activationlab.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes down what a {@link Vigil} sees, and keeps the runs from before the latest events. For one thread. */
final class Annals {
    /** The most bytes that runs may take which are kept, the latest of them in any case. */
    private static final long MOST_BYTES = 16L << 20;

    private final long since;
    private final int silentAtFirst;
    // Those that were silent before the first of the events.
    private List<UnitPlace> silentBefore;
    private final Deque<LifeEvent> events;
    private final Deque<Kept> forks;
    private long bytes;
    private long deaths;
    private long revivals;
    private long latest;

    /** A run from before some events in a row. */
    private record Kept(long firstEvent, Snapshot snapshot) {}

    /** What is written of every unit that an occasion has changed. */
    record Account(LifeEvent.When when, LifeEvent.Occasion occasion, Experiment experiment) {}

    /**
     * Begins with an empty page.
     *
     * @param since the step after which it begins
     * @param silent the units that are silent then
     */
    Annals(long since, List<UnitPlace> silent) {
        this.since = since;
        silentAtFirst = silent.size();
        silentBefore = List.copyOf(silent);
        events = new ArrayDeque<>();
        forks = new ArrayDeque<>();
    }

    /** Begins with what was written elsewhere; the runs from before its events are not kept. */
    Annals(Chronicle written) {
        since = written.looks().since();
        silentAtFirst = written.counts().silentAtFirst();
        silentBefore = written.silentBefore();
        events = new ArrayDeque<>(written.events());
        forks = new ArrayDeque<>();
        deaths = written.counts().deaths();
        revivals = written.counts().revivals();
        latest = events.isEmpty() ? deaths + revivals : events.getLast().id();
    }

    private Annals(Annals other) {
        since = other.since;
        silentAtFirst = other.silentAtFirst;
        silentBefore = other.silentBefore;
        events = new ArrayDeque<>(other.events);
        forks = new ArrayDeque<>(other.forks);
        bytes = other.bytes;
        deaths = other.deaths;
        revivals = other.revivals;
        latest = other.latest;
    }

    /** Returns a copy that goes its own way. */
    Annals copy() {
        return new Annals(this);
    }

    /** Keeps the run from before the events that are added next. */
    void keep(Snapshot snapshot) {
        forks.add(new Kept(latest + 1, snapshot));
        bytes += snapshot.bytes();
        while (bytes > MOST_BYTES && forks.size() > 1) {
            bytes -= forks.remove().snapshot().bytes();
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
            pass(events.remove());
        }
    }

    private void pass(LifeEvent oldest) {
        List<UnitPlace> silent = new ArrayList<>(silentBefore);
        if (oldest.kind() == LifeEvent.Kind.DEATH) {
            silent.add(oldest.place());
        } else {
            silent.remove(oldest.place());
        }
        silentBefore = List.copyOf(silent);
    }

    /** Returns the run from just before an event with what was written until then, if it is still kept. */
    Optional<Snapshot> before(long event) {
        Optional<Snapshot> found = Optional.empty();
        for (Kept kept : forks) {
            if (kept.firstEvent() <= event && event <= latest) {
                found = Optional.of(kept.snapshot().withPast(until(kept.firstEvent())));
            }
        }
        return found;
    }

    /** Returns a copy in which nothing has happened after a step. */
    Annals upTo(long step) {
        Annals past = copy();
        while (!past.events.isEmpty() && past.events.getLast().when().last() > step) {
            past = past.until(past.events.getLast().id());
        }
        return past;
    }

    /** Returns a copy in which an event and those after it have not happened. */
    private Annals until(long event) {
        Annals past = copy();
        while (!past.events.isEmpty() && past.events.getLast().id() >= event) {
            past.forget(past.events.removeLast());
        }
        while (!past.forks.isEmpty() && past.forks.getLast().firstEvent() >= event) {
            past.bytes -= past.forks.removeLast().snapshot().bytes();
        }
        return past;
    }

    private void forget(LifeEvent event) {
        latest = event.id() - 1;
        deaths -= event.kind() == LifeEvent.Kind.DEATH ? 1 : 0;
        revivals -= event.kind() == LifeEvent.Kind.REVIVAL ? 1 : 0;
    }

    /** Returns what was written until a step, to be kept elsewhere: there no run can be forked before an event. */
    Chronicle chronicle(long step) {
        Chronicle now = chronicle(1, Math.max(since, step));
        return new Chronicle(now.looks(), now.counts(), silentBefore, now.events(), Long.MAX_VALUE);
    }

    Chronicle chronicle(int interval, long looked) {
        long oldest = forks.isEmpty() ? Long.MAX_VALUE : forks.element().firstEvent();
        Chronicle.Counts counts = new Chronicle.Counts(deaths, revivals, silentAtFirst);
        return new Chronicle(
                new Chronicle.Looks(since, interval, looked), counts, silentBefore, List.copyOf(events), oldest);
    }
}
