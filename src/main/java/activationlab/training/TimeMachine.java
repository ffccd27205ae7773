package activationlab.training;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A run and the one beside it, at their newest step or at any earlier one: the past is reached by taking steps once
 * more, with the same bits, and can be left again or gone on from. For one thread.
 */
public final class TimeMachine {
    private final Duel duel;
    private Attention attention = Attention.NONE;
    private @Nullable Past past;
    private Timeline timeline = Timeline.at(0);
    private long version = -1;
    private @Nullable Frame measured;
    private @Nullable Frame told;

    /** Where it is if not at the newest step. */
    private record Past(Rerun front, Optional<Rerun> beside) {
        boolean arrived() {
            return front.arrived() && beside.map(Rerun::arrived).orElse(true);
        }

        long step() {
            return front.simulation().step();
        }
    }

    /** Begins with one run. */
    public TimeMachine(Experiment experiment) {
        duel = new Duel(experiment);
    }

    /** Returns to the newest step, and the runs there, to be forked. */
    public Duel present() {
        leave();
        return duel;
    }

    /** Changes the settings; where they are others than at the newest step, returns there first. */
    public void retune(Experiment wanted) {
        if (!wanted.equals(duel.main().experiment())) {
            present().retune(wanted);
        }
    }

    /** Returns the run in front as it is shown. */
    Simulation shown() {
        return past == null ? duel.main() : past.front().simulation();
    }

    /** Sets a weight or bias of the run at its newest step, and returns there. */
    public void set(WeightEdit edit) {
        present().set(edit);
    }

    /** Returns whether an earlier step than the newest is shown or sought. */
    public boolean inPast() {
        return past != null;
    }

    /** Returns whether steps have to be taken until the step that was asked for is reached. */
    public boolean seeking() {
        return past != null && !past.arrived();
    }

    /** Returns how many steps have been taken to where it is. */
    public long step() {
        return past == null ? duel.main().step() : past.step();
    }

    /** Measures from now on what somebody looks at. */
    public void attend(Attention wanted) {
        attention = wanted;
        duel.attend(wanted);
        attendPast();
    }

    private void attendPast() {
        if (past != null) {
            past.front().simulation().attend(attention);
            past.beside().ifPresent(beside -> beside.simulation().attend(attention));
        }
    }

    /**
     * Takes up a run that was written down, at its newest step, instead of what there was.
     *
     * @param number where its run numbers begin
     */
    public void takeUp(Logbook logbook, long number) {
        leave();
        duel.takeUp(logbook, number);
        version = -1;
    }

    /**
     * Writes down the run in front.
     *
     * @param newest the step at which to end
     * @param seen an earlier step that is to be seen again, if any
     * @return empty if the weights take too much room
     */
    public Optional<Logbook> logbook(long newest, OptionalLong seen) {
        return duel.logbook(Math.min(newest, duel.main().step()), seen);
    }

    /** Sets out for a step, or for the nearest that is remembered; {@link #step} goes there. */
    public void visit(long wanted) {
        long step = timeline().nearest(wanted);
        if (step == duel.main().step()) {
            leave();
            return;
        }
        Rerun front = past == null ? new Rerun(duel.mainArchive()) : past.front();
        front.seek(step);
        past = new Past(front, beside(step));
        attendPast();
    }

    private Optional<Rerun> beside(long step) {
        Optional<Archive> archive = duel.forkArchive().filter(fork -> fork.remembers(step));
        Optional<Rerun> before = past == null ? Optional.empty() : past.beside();
        Optional<Rerun> beside = archive.map(fork -> before.orElseGet(() -> new Rerun(fork)));
        beside.ifPresent(rerun -> rerun.seek(step));
        return beside;
    }

    /** Returns to the newest step. */
    public void leave() {
        past = null;
    }

    /** Takes a step towards the one that was asked for; when it is reached, towards the newest, then a new one. */
    public void takeStep() {
        Past now = past;
        if (now == null) {
            duel.step();
            return;
        }
        if (now.arrived()) {
            visit(now.step() + 1);
        }
        now.front().stepIfShort();
        now.beside().ifPresent(Rerun::stepIfShort);
    }

    /** Forgets what came after a step and goes on from there, with one run. */
    public void goOnFrom(long step) {
        visit(step);
        while (seeking()) {
            takeStep();
        }
        Past now = past;
        if (now != null) {
            Annals seen = duel.main().snapshot().past();
            now.front().simulation().remember(seen == null ? null : seen.upTo(now.step()));
            duel.goOnFrom(now.front().simulation());
            past = null;
        }
    }

    /** Starts again from the initial weights, with one run. */
    public void reset() {
        past = null;
        duel.reset();
    }

    /** Goes on where a stop rule has ended training, if that is where it is. */
    public void goOn() {
        if (past == null) {
            duel.goOn();
        }
    }

    /** Returns whether no step can be taken from here. */
    public boolean stuck() {
        return past == null && duel.halted();
    }

    /** Measures everything there is to see. The same frame again if nothing has changed since. */
    public Frame frame() {
        return tell(past == null ? duel.frame() : look(past, Simulation::frame));
    }

    /** As {@link #frame()}, with the predictions of the frame before. */
    public Frame glance() {
        return tell(past == null ? duel.glance() : look(past, Simulation::glance));
    }

    private Frame look(Past then, Function<Simulation, Frame> how) {
        Optional<Frame> beside = then.beside().map(rerun -> how.apply(rerun.simulation()));
        return duel.past(how.apply(then.front().simulation()), beside);
    }

    /** As {@link #frame()}, after a look for units that died or revived. */
    public Frame settled() {
        return past == null ? tell(duel.settled()) : frame();
    }

    private Frame tell(Frame seen) {
        Timeline now = timeline();
        Frame latest = told;
        if (latest == null
                || !seen.equals(measured)
                || !now.equals(latest.progress().timeline())) {
            latest = seen.withTimeline(now);
            told = latest;
            measured = seen;
        }
        return latest;
    }

    private Timeline timeline() {
        Archive archive = duel.mainArchive();
        long newest = duel.main().step();
        if (version != archive.version() || timeline.newest() != newest) {
            timeline = version == archive.version() && timeline.earliest() <= newest
                    ? new Timeline(timeline.earliest(), newest, timeline.changes())
                    : archive.timeline(newest);
            version = archive.version();
        }
        return timeline;
    }
}
