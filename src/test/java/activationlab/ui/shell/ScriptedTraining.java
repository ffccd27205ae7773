package activationlab.ui.shell;

import activationlab.live.Handover;
import activationlab.live.Request;
import activationlab.live.Training;
import activationlab.live.WhatIf;
import activationlab.live.Written;
import activationlab.training.Duel;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.TimeMachine;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Training without a thread: goes on only when told to, so that pictures are the same every time. For one thread. */
final class ScriptedTraining implements Training {
    private final TimeMachine machine = new TimeMachine(Experiment.standard());
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Written> written = new ArrayDeque<>();
    private Request wanted = Request.paused(Experiment.standard());

    @Override
    public void publish(Request newest) {
        Request before = wanted;
        wanted = newest;
        follow(before.whatIf(), newest.whatIf());
        machine.retune(newest.experiment());
        machine.attend(newest.attention());
        if (newest.resets() != before.resets()) {
            machine.reset();
        }
        if (newest.visit().number() != before.visit().number()) {
            newest.visit().at().ifPresentOrElse(machine::visit, machine::leave);
        }
        while (machine.seeking()) {
            machine.takeStep();
        }
        frames.add(machine.frame());
        Handover handover = newest.handover();
        if (handover.writings() != before.handover().writings()) {
            written.add(new Written(handover.writings(), machine.logbook(handover.end(), handover.shown())));
        }
    }

    private void follow(WhatIf before, WhatIf newest) {
        if (newest.equals(before)) {
            return;
        }
        Duel duel = machine.present();
        if (newest.number() != before.number()) {
            newest.beforeEvent()
                    .ifPresentOrElse(
                            event -> duel.forkBefore(event, newest.change()), () -> duel.fork(newest.change()));
        }
        if (newest.fate() == WhatIf.Fate.KEPT) {
            duel.keep();
        } else if (newest.fate() == WhatIf.Fate.DROPPED) {
            duel.drop();
        }
    }

    /** Trains for some epochs and leaves a frame for each of them. */
    void train(int epochs) {
        Experiment now = machine.present().main().experiment();
        int batch = now.effectiveBatchSize();
        int steps = (now.recipe().trainCount() + batch - 1) / batch;
        for (int epoch = 0; epoch < epochs && !machine.stuck(); epoch++) {
            for (int step = 0; step < steps; step++) {
                machine.takeStep();
            }
            frames.add(machine.glance());
        }
        frames.add(machine.settled());
    }

    /** Returns whether every frame has been taken. */
    boolean isSeen() {
        return frames.isEmpty();
    }

    @Override
    public @Nullable Frame poll() {
        return frames.poll();
    }

    @Override
    public @Nullable Written pollWritten() {
        return written.poll();
    }

    @Override
    public void close() {
        frames.clear();
    }
}
