package activationlab.live;

import activationlab.training.Duel;

/** Brings a simulation into the state that requests describe. Takes steps only when told to. For one thread. */
final class Follower {
    private final Duel duel;
    private Request wanted;
    // How many of the single steps asked for are done with: taken, dropped by a reset, or impossible after a failure.
    private long settled;
    private boolean broken;

    Follower(Request first) {
        wanted = first;
        duel = new Duel(first.experiment());
        duel.attend(first.attention());
        settled = first.clicks().stepsBeforeReset();
    }

    Duel duel() {
        return duel;
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
        fork(older.whatIf(), newer.whatIf());
        duel.retune(newer.experiment());
        duel.attend(newer.attention());
        if ((newer.running() && !older.running()) || newer.stepsAsked() > older.stepsAsked()) {
            duel.goOn();
        }
        if (again) {
            duel.reset();
            broken = false;
        }
    }

    private void fork(WhatIf older, WhatIf newer) {
        if (newer.number() != older.number()) {
            newer.beforeEvent()
                    .ifPresentOrElse(event -> duel.forkBefore(event, newer.change()), () -> duel.fork(newer.change()));
        }
        if (newer.fate() == WhatIf.Fate.KEPT) {
            duel.keep();
        } else if (newer.fate() == WhatIf.Fate.DROPPED) {
            duel.drop();
        }
    }

    /** Returns whether steps are to be taken, now or when they are due. */
    boolean hasWork() {
        return !broken && !duel.halted() && (wanted.running() || stepsPending() > 0);
    }

    /** Returns how many single steps have been asked for and not been taken. */
    long stepsPending() {
        return wanted.stepsAsked() - settled;
    }

    /** Takes one step; one that was asked for before one of those that follow by themselves. */
    void step() {
        duel.step();
        if (stepsPending() > 0) {
            settled++;
        }
        if (duel.halted()) {
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
