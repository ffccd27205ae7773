package activationlab.live;

import activationlab.training.Duel;
import activationlab.training.TimeMachine;

/** Brings a simulation into the state that requests describe. Takes steps only when told to. For one thread. */
final class Follower {
    private final TimeMachine machine;
    private Request wanted;
    // How many of the single steps asked for are done with: taken, dropped by a reset, or impossible after a failure.
    private long settled;
    private boolean broken;

    Follower(Request first) {
        wanted = first;
        machine = new TimeMachine(first.experiment());
        machine.attend(first.attention());
        settled = first.clicks().stepsBeforeReset();
    }

    TimeMachine machine() {
        return machine;
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
        takeUp(older.handover(), newer.handover());
        goOn(older.visit(), newer.visit());
        fork(older.whatIf(), newer.whatIf());
        machine.retune(newer.experiment());
        newer.weightEdits().after(older.weightEdits().count()).forEach(machine::set);
        machine.attend(newer.attention());
        if ((newer.running() && !older.running()) || newer.stepsAsked() > older.stepsAsked()) {
            machine.goOn();
        }
        if (again) {
            machine.reset();
            broken = false;
        }
        visit(older.visit(), newer.visit());
    }

    private void takeUp(Handover older, Handover newer) {
        if (newer.takings() != older.takings()) {
            newer.logbook().ifPresent(logbook -> machine.takeUp(logbook, newer.firstRun()));
            broken = false;
            settled = wanted.stepsAsked();
        }
    }

    private void goOn(Visit older, Visit newer) {
        if (newer.branches() != older.branches()) {
            machine.goOnFrom(newer.branchedAt());
        }
    }

    private void visit(Visit older, Visit newer) {
        if (newer.number() != older.number()) {
            newer.at().ifPresentOrElse(machine::visit, machine::leave);
        }
    }

    private void fork(WhatIf older, WhatIf newer) {
        if (newer.equals(older)) {
            return;
        }
        Duel duel = machine.present();
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
        return !broken && (seeking() || (!machine.stuck() && (wanted.running() || stepsPending() > 0)));
    }

    /** Returns whether it is on the way to a step that was asked for. */
    boolean seeking() {
        return machine.seeking();
    }

    /** Returns how many single steps have been asked for and not been taken. */
    long stepsPending() {
        return wanted.stepsAsked() - settled;
    }

    /** Takes one step of the way to the step that was asked for. */
    void seek() {
        machine.takeStep();
    }

    /** Takes one step; one that was asked for before one of those that follow by themselves. */
    void step() {
        machine.takeStep();
        if (stepsPending() > 0) {
            settled++;
        }
        if (machine.stuck()) {
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
