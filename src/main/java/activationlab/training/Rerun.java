package activationlab.training;

import org.jspecify.annotations.Nullable;

/**
 * A run at one of its past steps, reached from the milestone before it by taking steps once more. Of the archive only
 * the end may change meanwhile. For one thread.
 */
final class Rerun {
    private final Archive archive;
    private final Waypoints waypoints;
    private @Nullable Simulation simulation;
    private long changes;
    private long target;

    Rerun(Archive archive) {
        this.archive = archive;
        waypoints = new Waypoints(archive.interval());
    }

    /**
     * Sets out for a step; {@link #stepIfShort} goes there.
     *
     * @throws IllegalArgumentException if that step is not remembered
     */
    void seek(long step) {
        Milestone milestone = archive.before(step)
                .orElseThrow(() -> new IllegalArgumentException("step " + step + " is before the first remembered"));
        Milestone begin = waypoints.before(step, milestone.step()).orElse(milestone);
        target = step;
        Simulation now = simulation;
        if (now == null || now.step() > step || now.step() < begin.step()) {
            Snapshot there = begin.snapshot();
            Simulation ready = now != null && there.restore(now) ? now : new Simulation(there);
            simulation = ready;
            changes = begin.changes();
            catchUp(ready);
        }
    }

    /** Returns whether it has reached the step that it set out for. */
    boolean arrived() {
        return simulation().step() >= target;
    }

    /** Takes the next step and makes the changes of settings that followed it, unless it has arrived. */
    void stepIfShort() {
        if (!arrived()) {
            step();
        }
    }

    private void step() {
        Simulation now = simulation();
        now.ignoreStop();
        now.advance(1);
        if (now.failed()) {
            throw new IllegalStateException("step " + (now.step() + 1) + " failed when taken once more");
        }
        catchUp(now);
        waypoints.passed(now, changes);
    }

    private void catchUp(Simulation now) {
        while (changes < archive.changes() && archive.change(changes).step() <= now.step()) {
            now.retune(archive.change(changes).wanted());
            changes++;
        }
    }

    /** Returns the run as it is there. */
    Simulation simulation() {
        if (simulation == null) {
            throw new IllegalStateException("nowhere yet, wanted a step to go to");
        }
        return simulation;
    }
}
