package activationlab.training;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A run and, if one was forked from it, the run beside it: both take their steps together. For one thread.
 */
public final class Duel {
    private final long mostBytes;
    private Recording main;
    private @Nullable Recording fork;
    private Change change = Change.NONE;
    private long forkedAt;
    // The run number of the run beside, so that nobody takes it for one that was there before.
    private long forks;
    private Attention attention = Attention.NONE;
    // Added to the run numbers of the one in front, so that nobody takes it for one that was there before.
    private long firstRun;
    private @Nullable Frame shown;
    private @Nullable Frame shownMain;
    private @Nullable Frame shownFork;

    /** Begins with one run, which is remembered as far as a quarter of a gibibyte allows. */
    public Duel(Experiment experiment) {
        this(experiment, Archive.MOST_BYTES);
    }

    /**
     * Begins with one run.
     *
     * @param mostBytes what may be kept in order to go back
     */
    public Duel(Experiment experiment, long mostBytes) {
        this.mostBytes = mostBytes;
        main = Recording.begin(new Simulation(experiment), mostBytes);
    }

    /** Takes up a run that was written down, alone; its run numbers begin with the one given. */
    void takeUp(Logbook logbook, long number) {
        Recording taken = Recording.takeUp(logbook, mostBytes);
        drop();
        main = taken;
        firstRun = number;
        main().attend(attention);
    }

    /** Writes down the run in front up to a step. */
    Optional<Logbook> logbook(long newest, OptionalLong shown) {
        boolean failed = main().failed() && newest >= main().step();
        Optional<Logbook> written = new LogbookWriter(main.archive(), newest).write(shown, failed);
        Annals seen = main().snapshot().past();
        return seen == null
                ? written
                : written.map(logbook -> logbook.with(seen.upTo(newest).chronicle(newest)));
    }

    /** Returns the run in front. */
    public Simulation main() {
        return main.simulation();
    }

    /** Returns the run beside it, if there is one. */
    public Optional<Simulation> fork() {
        return Optional.ofNullable(fork).map(Recording::simulation);
    }

    /** Forks the run as it is now. */
    public void fork(Change wanted) {
        begin(main().snapshot(), wanted);
    }

    /**
     * Goes back to just before a unit died or revived and forks the run there.
     *
     * @return whether that was still kept; if not, nothing changes
     */
    public boolean forkBefore(long event, Change wanted) {
        Optional<Snapshot> then = main().before(event);
        then.ifPresent(snapshot -> {
            goOnFrom(new Simulation(snapshot));
            begin(snapshot, wanted);
        });
        return then.isPresent();
    }

    /** Goes on with a simulation that stands where the run in front has been, and forgets what came after. */
    void goOnFrom(Simulation then) {
        drop();
        exchange(main.from(then));
    }

    /** Returns what is remembered of the run in front. */
    Archive mainArchive() {
        return main.archive();
    }

    /** Returns what is remembered of the run beside it, if there is one. */
    Optional<Archive> forkArchive() {
        return Optional.ofNullable(fork).map(Recording::archive);
    }

    private void begin(Snapshot snapshot, Change wanted) {
        Simulation forked = new Simulation(snapshot);
        forked.attend(attention);
        forked.change(wanted);
        forkedAt = snapshot.step();
        forks++;
        change = wanted;
        main.archive().limit(mostBytes / 2);
        fork = Recording.begin(forked, mostBytes / 2);
    }

    /** Ends the run beside. */
    public void drop() {
        fork = null;
        main.archive().limit(mostBytes);
    }

    /** Goes on with the run beside alone, if there is one. */
    public void keep() {
        Recording kept = fork;
        if (kept != null) {
            fork = null;
            exchange(main.append(kept, forkedAt));
            main.archive().limit(mostBytes);
        }
    }

    private void exchange(Recording other) {
        firstRun += main().run() + 1;
        main = other;
        main().attend(attention);
    }

    /** Measures in both runs what somebody looks at. */
    public void attend(Attention wanted) {
        attention = wanted;
        main().attend(wanted);
        fork().ifPresent(beside -> beside.attend(wanted));
    }

    /** Changes the settings of the run in front, and those of the run beside except for what sets it apart. */
    public void retune(Experiment wanted) {
        main.retune(wanted);
        if (fork != null) {
            fork.retune(change.appliedTo(wanted));
        }
    }

    /** Sets a weight or bias in both runs; one that a network does not have is passed over. */
    public void set(WeightEdit edit) {
        main.set(edit);
        if (fork != null) {
            fork.set(edit);
        }
    }

    /** Starts again from the initial weights, with one run. */
    public void reset() {
        drop();
        main.reset();
    }

    /** Takes one step in each run that has not halted. */
    public void step() {
        main.step();
        if (fork != null) {
            fork.step();
        }
    }

    /** Returns whether no run can take steps. */
    public boolean halted() {
        return main().halted() && (fork == null || fork.simulation().halted());
    }

    /** Goes on where a stop rule has ended training. */
    public void goOn() {
        main.goOn();
        if (fork != null) {
            fork.goOn();
        }
    }

    /** Measures everything there is to see. The same frame again if nothing has changed since. */
    public Frame frame() {
        return together(main().frame(), fork == null ? null : fork.simulation().frame());
    }

    /** As {@link #frame()}, with the predictions of the frame before. */
    public Frame glance() {
        return together(main().glance(), fork == null ? null : fork.simulation().glance());
    }

    /** As {@link #frame()}, after a look for units that died or revived. */
    public Frame settled() {
        main().lookNow();
        fork().ifPresent(Simulation::lookNow);
        return frame();
    }

    private Frame together(Frame front, @Nullable Frame beside) {
        Frame latest = shown;
        if (latest == null || !front.equals(shownMain) || !Objects.equals(beside, shownFork)) {
            latest = combined(front, beside);
            shown = latest;
            shownMain = front;
            shownFork = beside;
        }
        return latest;
    }

    /** Returns an earlier frame of both runs as one of theirs, with all that was seen of units until now. */
    Frame past(Frame front, Optional<Frame> beside) {
        Frame told = front.withCloseup(front.closeup().withChronicle(main().chronicle()));
        return combined(told.withRun(main().run()), beside.orElse(null));
    }

    private Frame combined(Frame front, @Nullable Frame beside) {
        Frame counted = front.withRun(front.progress().run() + firstRun);
        return beside == null
                ? counted
                : counted.withCloseup(
                        counted.closeup().withFork(new Closeup.Fork(change, forkedAt, beside.withRun(forks))));
    }
}
