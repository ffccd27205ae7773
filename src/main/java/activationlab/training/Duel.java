package activationlab.training;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run and, if one was forked from it, the run beside it: both take their steps together. For one thread.
 */
public final class Duel {
    private Simulation main;
    private @Nullable Simulation fork;
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

    /** Begins with one run. */
    public Duel(Experiment experiment) {
        main = new Simulation(experiment);
    }

    /** Returns the run in front. */
    public Simulation main() {
        return main;
    }

    /** Returns the run beside it, if there is one. */
    public Optional<Simulation> fork() {
        return Optional.ofNullable(fork);
    }

    /** Forks the run as it is now. */
    public void fork(Change wanted) {
        begin(main.snapshot(), wanted);
    }

    /**
     * Goes back to just before a unit died or revived and forks the run there.
     *
     * @return whether that was still kept; if not, nothing changes
     */
    public boolean forkBefore(long event, Change wanted) {
        Optional<Snapshot> then = main.before(event);
        then.ifPresent(snapshot -> {
            exchange(new Simulation(snapshot));
            begin(snapshot, wanted);
        });
        return then.isPresent();
    }

    private void begin(Snapshot snapshot, Change wanted) {
        Simulation forked = new Simulation(snapshot);
        forked.attend(attention);
        forked.change(wanted);
        forkedAt = snapshot.step();
        forks++;
        change = wanted;
        fork = forked;
    }

    /** Ends the run beside. */
    public void drop() {
        fork = null;
    }

    /** Goes on with the run beside alone, if there is one. */
    public void keep() {
        Simulation kept = fork;
        if (kept != null) {
            fork = null;
            exchange(kept);
        }
    }

    private void exchange(Simulation other) {
        firstRun += main.run() + 1;
        main = other;
        main.attend(attention);
    }

    /** Measures in both runs what somebody looks at. */
    public void attend(Attention wanted) {
        attention = wanted;
        main.attend(wanted);
        if (fork != null) {
            fork.attend(wanted);
        }
    }

    /** Changes the settings of the run in front, and those of the run beside except for what sets it apart. */
    public void retune(Experiment wanted) {
        main.retune(wanted);
        if (fork != null) {
            fork.retune(change.appliedTo(wanted));
        }
    }

    /** Starts again from the initial weights, with one run. */
    public void reset() {
        drop();
        main.reset();
    }

    /** Takes one step in each run that has not failed. */
    public void step() {
        main.advance(1);
        if (fork != null) {
            fork.advance(1);
        }
    }

    /** Returns whether no run can take steps. */
    public boolean failed() {
        return main.failed() && (fork == null || fork.failed());
    }

    /** Measures everything there is to see. The same frame again if nothing has changed since. */
    public Frame frame() {
        return together(main.frame(), fork == null ? null : fork.frame());
    }

    /** As {@link #frame()}, with the predictions of the frame before. */
    public Frame glance() {
        return together(main.glance(), fork == null ? null : fork.glance());
    }

    /** As {@link #frame()}, after a look for units that died or revived. */
    public Frame settled() {
        main.lookNow();
        if (fork != null) {
            fork.lookNow();
        }
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

    private Frame combined(Frame front, @Nullable Frame beside) {
        Frame counted = front.withRun(front.progress().run() + firstRun);
        return beside == null
                ? counted
                : counted.withCloseup(
                        counted.closeup().withFork(new Closeup.Fork(change, forkedAt, beside.withRun(forks))));
    }
}
