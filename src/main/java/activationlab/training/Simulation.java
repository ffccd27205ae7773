package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.network.BadTensor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One experiment as it goes on. The same calls in the same order give the same bits on every machine; looking at it
 * with {@link #frame()} changes nothing. For one thread.
 */
public final class Simulation {
    private static final Status READY = new Status.Ready();
    private static final Status TRAINED = new Status.Trained();

    private Experiment experiment;
    private Dataset dataset;
    private Learner learner;
    private Gauge gauge;
    private Attention attention = Attention.NONE;
    private @Nullable Vigil vigil;
    private @Nullable Annals past; // what was seen of the units before a fork, for the one who watches first
    private Status status = READY;
    private long run;
    private @Nullable Frame latest;
    private boolean changed = true;
    private boolean predictionIsOld = true;

    /** Draws the data and the initial weights. */
    public Simulation(Experiment experiment) {
        this.experiment = experiment;
        dataset = experiment.recipe().draw(experiment.seed());
        learner = new Learner(experiment, dataset);
        gauge = new Gauge(experiment, learner);
    }

    /** Goes on from a snapshot, with the same bits as the run that it was taken of. */
    public Simulation(Snapshot snapshot) {
        experiment = snapshot.experiment();
        dataset = snapshot.dataset();
        learner = snapshot.learner();
        gauge = new Gauge(experiment, learner);
        past = snapshot.past();
        settle();
    }

    /** Makes the one change that sets a fork apart. */
    public void change(Change change) {
        lookNow();
        change.prepare(learner, experiment);
        Experiment changed = change.appliedTo(experiment);
        adjustTo(changed, Adjustment.between(experiment, changed));
    }

    /** Returns the run as it is now, complete; one that is made from it knows what was seen of its units. */
    public Snapshot snapshot() {
        lookNow();
        Annals seen = vigil == null ? past : vigil.past();
        Snapshot now = new Snapshot(experiment, dataset, learner.save());
        return seen == null ? now : now.withPast(seen);
    }

    /** Returns the run as it was just before a unit died or revived, if it is still kept; see {@link Chronicle}. */
    public Optional<Snapshot> before(long event) {
        return vigil == null ? Optional.empty() : vigil.before(event);
    }

    /** Measures from now on what somebody looks at, and nothing else; training goes the same way whoever looks. */
    public void attend(Attention wanted) {
        if (wanted.equals(attention)) {
            return;
        }
        attention = wanted;
        if (!wanted.includes(Aspect.UNITS)) {
            vigil = null;
        } else if (vigil == null) {
            vigil = new Vigil(experiment, learner, past);
        }
        past = null;
        changed = true;
    }

    /** Returns which units were seen to die and revive, if somebody watches. */
    Optional<Chronicle> chronicle() {
        return Optional.ofNullable(vigil).map(Vigil::chronicle);
    }

    /** Takes over what was seen of the units until now elsewhere, if somebody watched. */
    void remember(@Nullable Annals seen) {
        past = seen;
        if (vigil != null) {
            vigil = new Vigil(experiment, learner, past);
            changed = true;
        }
    }

    /** Takes note that what takes the steps stands somewhere else now. */
    void moved() {
        vigil = vigil == null ? null : new Vigil(experiment, learner, null);
        settle();
        touch();
    }

    /** Looks now for units that died or revived; otherwise that waits for the next of its regular looks. */
    public void lookNow() {
        if (vigil != null && vigil.look()) {
            changed = true;
        }
    }

    /** Returns the settings in force. */
    public Experiment experiment() {
        return experiment;
    }

    /** Returns what takes the steps. */
    Learner learner() {
        return learner;
    }

    /** Returns how often it has started from its initial weights again. */
    long run() {
        return run;
    }

    /** Returns how many steps have been taken since the weights were initial. */
    public long step() {
        return learner.step();
    }

    /** Returns whether training has stopped on a number that is not finite. */
    public boolean failed() {
        return status instanceof Status.Failed;
    }

    /** Returns whether no step can be taken: after a failure, or because the stop rule has ended training. */
    public boolean halted() {
        return failed() || status instanceof Status.Stopped;
    }

    /** Goes on where the stop rule has ended training, beyond it; the rule ends nothing more until it is changed. */
    public void goOn() {
        if (status instanceof Status.Stopped) {
            learner.goOn();
            status = TRAINED;
            touch();
        }
    }

    /** Goes on where the stop rule has ended training, as somebody did when these steps were taken first. */
    void ignoreStop() {
        status = TRAINED;
    }

    /** Takes steps, or fewer: none after a number that is not finite, or after the stop rule has ended training. */
    public void advance(long steps) {
        advance(steps, Checkpoint.OPEN);
    }

    /** As {@link #advance(long)}, passing the checkpoint before each step. */
    public void advance(long steps, Checkpoint checkpoint) {
        for (long i = 0; i < steps && !halted(); i++) {
            checkpoint.pass();
            long epoch = learner.epoch();
            long step = learner.step() + 1;
            Optional<BadTensor> bad = learner.descend();
            status = bad.isEmpty() ? TRAINED : Status.Failed.of(bad.get(), experiment.depth(), epoch, step, step());
            if (vigil != null && bad.isEmpty()) {
                vigil.step();
            }
            if (learner.epoch() > epoch) {
                endIfDue();
            }
            touch();
        }
    }

    private void endIfDue() {
        Optional<String> why = learner.end(gauge);
        status = why.isPresent() ? new Status.Stopped(learner.epoch(), learner.step(), why.get()) : status;
    }

    /** Starts again from the same initial weights. */
    public void reset() {
        run++;
        learner = new Learner(experiment, dataset);
        gauge = new Gauge(experiment, learner);
        moved();
    }

    /**
     * Changes the settings. A bias is added to every hidden bias, as far as it changed; what says how weights move
     * holds from the next step on; activations, normalization, dropout, loss and optimizer are exchanged while the
     * weights stay. Other sizes of layers keep those that still fit if {@link Resizing} says so, or start again from
     * initial weights, as other data or another initializer, gain or seed do. After a failure training goes on from the
     * last good weights.
     */
    public void retune(Experiment wanted) {
        if (wanted.equals(experiment)) {
            return;
        }
        Adjustment adjustment = Adjustment.between(experiment, wanted);
        if (adjustment == Adjustment.DATA) {
            dataset = wanted.recipe().draw(wanted.seed());
        }
        if (adjustment == Adjustment.DATA || adjustment == Adjustment.WEIGHTS) {
            experiment = wanted;
            reset();
        } else {
            adjustTo(wanted, adjustment);
        }
    }

    /** Measures losses and accuracies alone, on all samples. */
    public Scores scores() {
        return gauge.scores(Attention.NONE);
    }

    /** Measures everything there is to see. The same frame again if nothing has changed since. */
    public Frame frame() {
        if (latest == null || changed || predictionIsOld) {
            latest = measure(gauge.prediction());
            predictionIsOld = false;
        }
        return latest;
    }

    /** As {@link #frame()}, but keeps the prediction of the frame before while the run is the same: it costs most. */
    public Frame glance() {
        if (latest == null || latest.progress().run() != run) {
            return frame();
        }
        if (changed) {
            predictionIsOld = true;
            latest = measure(latest.prediction());
        }
        return latest;
    }

    private void adjustTo(Experiment wanted, Adjustment adjustment) {
        lookNow();
        learner.shiftHiddenBiases(wanted.bias() - experiment.bias());
        experiment = wanted;
        learner.use(wanted);
        if (adjustment == Adjustment.LAYERS || adjustment == Adjustment.NETWORK) {
            learner = new Learner(wanted, learner);
            gauge = new Gauge(wanted, learner);
        } else {
            learner.useActivations(wanted.architecture().hidden());
        }
        if (adjustment == Adjustment.LAYERS) {
            run++;
            vigil = vigil == null ? null : new Vigil(wanted, learner, null);
        } else if (vigil != null) {
            vigil.settingsChanged(wanted, learner);
        }
        settle();
        touch();
    }

    private void settle() {
        if (failed()) {
            learner.forget();
        }
        status = learner.step() == 0 ? READY : TRAINED;
        if (learner.step() > 0 && learner.atStartOfEpoch()) {
            endIfDue();
        }
    }

    /** Sets a weight or bias; returns whether the network has it. */
    boolean set(WeightEdit edit) {
        lookNow();
        if (!learner.set(edit)) {
            return false;
        }
        settle();
        touch();
        return true;
    }

    private void touch() {
        past = null;
        changed = true;
        predictionIsOld = true;
    }

    private Frame measure(Prediction prediction) {
        changed = false;
        Scores scores = gauge.scores(attention);
        List<LayerStats> layers = gauge.layers();
        if (failed() && latest != null && latest.progress().run() == run) {
            layers = LayerStats.orOnBatch(layers, latest.layers());
        }
        Progress progress = new Progress(run, learner.epoch(), learner.step(), 0);
        Closeup closeup = gauge.closeup(attention, chronicle(), experiment);
        return new Frame(experiment, dataset, progress, scores, status, layers, prediction, closeup);
    }
}
