package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.network.BadTensor;
import java.util.ArrayList;
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
    // What was seen of the units before this run was forked; for the one who watches first.
    private @Nullable Annals past;
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
        status = learner.step() == 0 ? READY : TRAINED;
    }

    /** Makes the one change that sets a fork apart. */
    public void change(Change change) {
        lookNow();
        change.prepare(learner, experiment);
        adjustTo(change.appliedTo(experiment));
    }

    /** Returns the run as it is now, complete; one that is made from it knows what was seen of its units. */
    public Snapshot snapshot() {
        lookNow();
        Snapshot now = new Snapshot(experiment, dataset, learner.save());
        return vigil == null ? now : now.withPast(vigil.past());
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

    /** Takes over what a run that has gone on from here saw of the units until now, if somebody watched. */
    void rememberAsSeenBy(Simulation later) {
        later.lookNow();
        past = later.vigil == null ? null : later.vigil.past(step());
        if (vigil != null) {
            vigil = new Vigil(experiment, learner, past);
            past = null;
            changed = true;
        }
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

    /** Takes {@code steps} steps, or fewer if one of them gives a number that is not finite; none after a failure. */
    public void advance(long steps) {
        advance(steps, Checkpoint.OPEN);
    }

    /** As {@link #advance(long)}, passing the checkpoint before each step. */
    public void advance(long steps, Checkpoint checkpoint) {
        for (long i = 0; i < steps && !failed(); i++) {
            checkpoint.pass();
            long epoch = learner.epoch();
            long step = learner.step() + 1;
            Optional<BadTensor> bad = learner.descend(experiment.learningRate());
            status = bad.isEmpty() ? TRAINED : failure(bad.get(), epoch, step);
            if (vigil != null && bad.isEmpty()) {
                vigil.step();
            }
            touch();
        }
    }

    /** Starts again from the same initial weights. */
    public void reset() {
        run++;
        learner = new Learner(experiment, dataset);
        gauge = new Gauge(experiment, learner);
        status = READY;
        vigil = vigil == null ? null : new Vigil(experiment, learner, null);
        touch();
    }

    /**
     * Changes the settings. A learning rate holds from the next step on; a bias is added to every hidden bias, as far
     * as it changed; an activation is exchanged while the weights stay; other data or another depth, width,
     * initializer or seed start again from initial weights. After a failure training goes on from the last good
     * weights.
     */
    public void retune(Experiment wanted) {
        if (wanted.equals(experiment)) {
            return;
        }
        Experiment old = experiment;
        if (!wanted.recipe().equals(old.recipe()) || wanted.seed() != old.seed()) {
            dataset = wanted.recipe().draw(wanted.seed());
            experiment = wanted;
            reset();
        } else if (!isSameButForActivations(wanted, old)) {
            experiment = wanted;
            reset();
        } else {
            adjustTo(wanted);
        }
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

    private void adjustTo(Experiment wanted) {
        Experiment old = experiment;
        lookNow();
        experiment = wanted;
        if (wanted.bias() != old.bias()) {
            learner.shiftHiddenBiases(wanted.bias() - old.bias());
        }
        if (!wanted.architecture().hidden().equals(old.architecture().hidden())) {
            learner.useActivations(wanted.architecture().hidden());
        }
        learner.useBatches(wanted.effectiveBatchSize());
        if (vigil != null) {
            vigil.settingsChanged(wanted);
        }
        if (failed()) {
            learner.forget();
            status = learner.step() == 0 ? READY : TRAINED;
        }
        touch();
    }

    private static boolean isSameButForActivations(Experiment wanted, Experiment old) {
        Architecture now = wanted.architecture()
                .withBias(old.bias())
                .withResizing(old.architecture().resizing());
        return wanted.loss() == old.loss()
                && now.withActivation(old.activation())
                        .equals(old.architecture().withActivation(old.activation()));
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
            layers = finite(layers, latest.layers());
        }
        Progress progress = new Progress(run, learner.epoch(), learner.step(), 0);
        return new Frame(experiment, dataset, progress, scores, status, layers, prediction, closeup());
    }

    private Closeup closeup() {
        Optional<Census> census = attention.includes(Aspect.UNITS) ? Optional.of(gauge.census()) : Optional.empty();
        Optional<Spreads> spreads =
                attention.includes(Aspect.SPREADS) ? Optional.of(gauge.spreads()) : Optional.empty();
        return new Closeup(census, chronicle(), spreads, Optional.empty());
    }

    private static List<LayerStats> finite(List<LayerStats> layers, List<LayerStats> before) {
        List<LayerStats> result = new ArrayList<>();
        for (int l = 0; l < layers.size(); l++) {
            result.add(layers.get(l).orOnBatch(before.get(l)));
        }
        return result;
    }

    private Status failure(BadTensor bad, long epoch, long step) {
        String where = bad.layer() > experiment.depth() ? "the output layer" : "layer " + bad.layer();
        String sentence = "In epoch " + epoch + ", step " + step + ", the " + bad.name() + " of " + where
                + " was not a finite number. The weights from before are kept.";
        return new Status.Failed(epoch, step, bad.layer(), bad.name(), sentence);
    }
}
