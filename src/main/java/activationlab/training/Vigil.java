package activationlab.training;

import activationlab.network.Inference;
import activationlab.network.Topology;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Watches over the hidden units of a run: which fall silent on the whole training data, which answer again, and what
 * did it. It looks at all data only every few steps, so that looking takes no more than a seventh of the time of
 * training; when something happened, it takes the steps since the look before once more, beside the run and with the
 * same bits, and looks after each of them. For one thread.
 */
final class Vigil {
    /** Time for looking, as a share of the time for steps. */
    private static final double SHARE = 0.14;

    /** Time for taking steps once more, as a share of the time for steps. */
    private static final double RETRACING_SHARE = 0.08;

    /** Multiplications for which nothing has to be saved up, about a tenth of a second: units die early in a run. */
    private static final double FREE_WORK = 1e9;

    /** Passing samples back and moving the weights takes about twice as long as passing them forward. */
    private static final double PASSES = 3;

    private Learner live;
    private Inference inference;
    private LearnerState origin;
    private final Annals annals;
    private final double most;
    private Experiment experiment;
    private Retracing retracing;
    private Lives before;
    private Lives now;
    private double stepCost;
    private double lookCost;
    // Samples that may be passed forward once more; more are saved up with every step.
    private double credit;
    private int interval;
    private int sinceLook;

    /**
     * Begins to watch a learner as it is now.
     *
     * @param past what was seen of the same run until now, if somebody watched it before
     */
    Vigil(Experiment experiment, Learner live, @Nullable Annals past) {
        this.experiment = experiment;
        this.live = live;
        inference = new Inference(live.network());
        before = new Lives(live.network().topology());
        now = new Lives(live.network().topology());
        origin = live.save();
        retracing = new Retracing(experiment, live.dataset());
        see(before);
        annals = past == null ? new Annals(live.step(), before.silent()) : past;
        plan();
        most = FREE_WORK / weights(live.network().topology());
        credit = most;
    }

    /** Returns how many weights a network has, its biases not counted. */
    static double weights(Topology topology) {
        double count = 0;
        for (int l = 0; l < topology.layers(); l++) {
            count += (double) topology.fanIn(l) * topology.fanOut(l);
        }
        return count;
    }

    private void plan() {
        stepCost = PASSES * experiment.effectiveBatchSize();
        lookCost = live.dataset().train().count();
        interval = (int) Math.ceil(lookCost / (SHARE * stepCost));
    }

    /** Takes note of a step that was taken. */
    void step() {
        credit = Math.min(credit + RETRACING_SHARE * stepCost, most);
        sinceLook++;
        if (sinceLook >= interval) {
            look();
        }
    }

    /** Looks now at what happened in the steps since the look before; returns whether there were any. */
    boolean look() {
        long taken = live.step() - origin.step;
        if (taken == 0) {
            return false;
        }
        see(now);
        if (before.differsFrom(now)) {
            explain(taken);
        }
        moveOn();
        return true;
    }

    /**
     * Looks at what other settings have changed at once; {@link #look} was called before they did.
     *
     * @param learner takes the steps from now on; has as many layers and units as the one before
     */
    void settingsChanged(Experiment changed, Learner learner) {
        if (learner != live) {
            live = learner;
            inference = new Inference(learner.network());
        }
        // Another activation may have parameters that it learns, so the state may have another shape.
        origin = learner.save();
        see(now);
        LifeEvent.When when = new LifeEvent.When(live.epoch(), live.step(), live.step());
        note(when, new LifeEvent.Occasion.Settings(changed));
        experiment = changed;
        retracing = new Retracing(changed, live.dataset());
        plan();
        moveOn();
    }

    /** Returns what has been seen. */
    Chronicle chronicle() {
        return annals.chronicle(interval, origin.step);
    }

    /** Returns a copy of what has been seen. */
    Annals past() {
        return annals.copy();
    }

    /** Returns the run as it was just before an event, or an empty answer if that is no longer kept. */
    Optional<Snapshot> before(long event) {
        return annals.before(event);
    }

    private void explain(long taken) {
        double cost = taken * (stepCost + lookCost);
        if (taken > 0 && cost <= credit) {
            credit -= cost;
            retracing.retrace(origin, before, taken, annals);
        } else {
            long last = Math.max(live.step(), 1);
            note(
                    new LifeEvent.When(live.epoch(), Math.min(origin.step + 1, last), last),
                    new LifeEvent.Occasion.Unlocated());
        }
    }

    private void note(LifeEvent.When when, LifeEvent.Occasion occasion) {
        for (UnitPlace place : before.differences(now)) {
            annals.add(place, before, now, new Annals.Account(when, occasion, experiment));
        }
    }

    private void see(Lives lives) {
        lives.clear();
        inference.inspect(live.dataset().train(), lives);
    }

    private void moveOn() {
        Lives seen = now;
        now = before;
        before = seen;
        live.saveInto(origin);
        sinceLook = 0;
    }
}
