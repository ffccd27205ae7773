package activationlab.training;

import java.util.List;

/** A simulation and what is remembered of all that it goes through. For one thread. */
final class Recording {
    private final Simulation simulation;
    private final Archive archive;

    private Recording(Simulation simulation, Archive archive) {
        this.simulation = simulation;
        this.archive = archive;
    }

    /** Begins to remember a run from where it is. */
    static Recording begin(Simulation simulation, long mostBytes) {
        Recording made = new Recording(simulation, new Archive(mostBytes));
        made.archive.begin(simulation.experiment(), simulation.learner());
        return made;
    }

    /**
     * Takes up a run that was written down, at its newest step.
     *
     * @throws IllegalArgumentException if weights do not fit the network
     */
    static Recording takeUp(Logbook logbook, long mostBytes) {
        List<Milestone> places = new WaypointReader(logbook).milestones();
        Milestone last = places.getLast();
        Simulation there = new Simulation(last.snapshot());
        Recording made = new Recording(there, new Archive(mostBytes));
        made.archive.takeUp(places, logbook, there.learner());
        made.follow(logbook, (int) last.changes());
        logbook.chronicle().map(Annals::new).ifPresent(there::remember);
        return made;
    }

    // As all went before: a change of settings after the same step, and steps as long as one can be taken.
    private void follow(Logbook logbook, int behind) {
        int change = behind;
        for (long step = logbook.waypoints().getLast().step(); step <= logbook.newest(); step++) {
            while (change < logbook.changes().size()
                    && logbook.changes().get(change).step() <= step) {
                retune(logbook.changes().get(change).wanted());
                change++;
            }
            if (step < logbook.newest()) {
                step();
            }
        }
        // The last step may have been taken back because the next one failed.
        for (int i = 0; logbook.failed() && i < 2; i++) {
            step();
        }
    }

    /** Goes on with another simulation, which stands where this one has been: what came after is forgotten. */
    Recording from(Simulation then) {
        archive.truncate(then.step());
        return new Recording(then, archive);
    }

    /** Goes on with one that was begun where this one stood after a step. */
    Recording append(Recording later, long parted) {
        archive.truncate(parted);
        archive.append(later.archive);
        return new Recording(later.simulation, archive);
    }

    Simulation simulation() {
        return simulation;
    }

    Archive archive() {
        return archive;
    }

    /** Takes one step, unless the run has halted. */
    void step() {
        if (simulation.halted()) {
            return;
        }
        simulation.advance(1);
        if (simulation.failed()) {
            archive.pin(simulation.experiment(), simulation.learner());
        } else {
            archive.step(simulation.experiment(), simulation.learner());
        }
    }

    /** Goes on where the stop rule has ended training. */
    void goOn() {
        if (simulation.halted() && !simulation.failed()) {
            simulation.goOn();
            archive.pin(simulation.experiment(), simulation.learner());
        }
    }

    /** Changes the settings. */
    void retune(Experiment wanted) {
        if (wanted.equals(simulation.experiment())) {
            return;
        }
        long run = simulation.run();
        simulation.retune(wanted);
        if (run == simulation.run()) {
            archive.retuned(wanted);
        } else {
            archive.begin(simulation.experiment(), simulation.learner());
        }
    }

    /** Sets a weight or bias, to which no settings lead: the place is kept to go back to. */
    void set(WeightEdit edit) {
        if (simulation.set(edit)) {
            archive.pin(simulation.experiment(), simulation.learner());
        }
    }

    /** Starts again from the initial weights. */
    void reset() {
        simulation.reset();
        archive.begin(simulation.experiment(), simulation.learner());
    }
}
