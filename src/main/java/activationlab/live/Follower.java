package activationlab.live;

import activationlab.training.Simulation;

/** Brings a simulation into the state that requests describe. Takes steps only when told to. For one thread. */
final class Follower {
    private final Simulation simulation;
    private Request wanted;
    // How many of the single steps asked for are done with: taken, dropped by a reset, or impossible after a failure.
    private long settled;
    private boolean broken;

    Follower(Request first) {
        wanted = first;
        simulation = new Simulation(first.experiment());
        settled = first.clicks().stepsBeforeReset();
    }

    Simulation simulation() {
        return simulation;
    }

    Request wanted() {
        return wanted;
    }

    /** Takes over a newer request; steps are left to {@link #step()}. */
    void follow(Request newer) {
        Request older = wanted;
        wanted = newer;
        boolean again = broken || newer.resets() != older.resets();
        settled = Math.max(settled, newer.clicks().stepsBeforeReset());
        simulation.retune(newer.experiment());
        if (again) {
            simulation.reset();
            broken = false;
        }
    }

    /** Returns whether steps are to be taken, now or when they are due. */
    boolean hasWork() {
        return !broken && !simulation.failed() && (wanted.running() || stepsPending() > 0);
    }

    /** Returns how many single steps have been asked for and not been taken. */
    long stepsPending() {
        return wanted.stepsAsked() - settled;
    }

    /** Takes one step; one that was asked for before one of those that follow by themselves. */
    void step() {
        simulation.advance(1);
        if (stepsPending() > 0) {
            settled++;
        }
        if (simulation.failed()) {
            settled = wanted.stepsAsked();
        }
    }

    /** Returns whether the simulation threw an exception and has not been started again. */
    boolean broken() {
        return broken;
    }

    /** Takes note that the simulation threw an exception: only a newer request makes it start again. */
    void breakDown() {
        broken = true;
        settled = wanted.stepsAsked();
    }
}
