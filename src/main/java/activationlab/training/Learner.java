package activationlab.training;

import activationlab.activation.Activation;
import activationlab.dataset.Dataset;
import activationlab.dataset.SeededRandom;
import activationlab.network.Backpropagation;
import activationlab.network.BadTensor;
import activationlab.network.Heritage;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.network.LayerObserver;
import activationlab.network.Network;
import activationlab.network.NetworkState;
import activationlab.network.OutcomeReading;
import activationlab.network.UnitReading;
import java.util.List;
import java.util.Optional;

/** A network with its data, taking steps. Made anew whenever it starts from its initial weights. For one thread. */
final class Learner {
    private final Dataset dataset;
    private final Network network;
    private final BatchOrder order;
    private final Stopping stopping = new Stopping();
    private Descent descent;
    private Backpropagation batch;
    private int batchSize;
    // Whether the batch holds all samples already, so that gathering them again would change nothing.
    private boolean loaded;
    // How many samples the latest gradients come from; 0 if there are none for the network as it is now.
    private int seen;
    private long step;

    Learner(Experiment experiment, Dataset dataset) {
        this.dataset = dataset;
        descent = experiment.descent();
        network = new Network(experiment.topology(), descent.optimizer(), experiment.seed());
        network.use(descent.regularization());
        network.initialize(experiment.architecture().initialization(), SeededRandom.of(experiment.seed(), "weights"));
        network.shiftHiddenBiases(experiment.bias());
        order = new BatchOrder(dataset.train().count(), experiment.seed());
        batchSize = experiment.effectiveBatchSize();
        batch = new Backpropagation(network, batchSize);
    }

    /** Makes a learner that takes its steps from where a state was saved, with the same bits. */
    Learner(Experiment experiment, Dataset dataset, LearnerState state) {
        this(experiment, dataset);
        restore(state);
    }

    /**
     * Makes a learner that goes on where another one is, with other settings for the same data. It takes over what has
     * been learned in every layer that fits; the others are as at the start.
     */
    Learner(Experiment experiment, Learner elder) {
        this(experiment, elder.dataset);
        Heritage.pass(elder.network, network);
        order.continueFrom(elder.order);
        step = elder.step;
        if (elder.network.topology().loss() == experiment.loss()) {
            stopping.continueFrom(elder.stopping);
        } else {
            stopping.beginAt(epoch());
        }
    }

    /** Copies out where it is now. */
    LearnerState save() {
        return saveBeside(network.save());
    }

    /** As {@link #save}, in half the room: a learner that goes on from it cannot take back the step before it. */
    LearnerState saveLean() {
        return saveBeside(network.saveLean());
    }

    private LearnerState saveBeside(NetworkState saved) {
        LearnerState state = new LearnerState(saved, new BatchOrder(order.samples(), 0));
        saveOrder(state);
        return state;
    }

    /** Returns whether a state has the shape of this learner. */
    boolean fits(LearnerState state) {
        return network.fits(state.network) && order.samples() == state.order.samples();
    }

    /** As {@link #save}, without allocating. */
    void saveInto(LearnerState state) {
        network.saveInto(state.network);
        saveOrder(state);
    }

    private void saveOrder(LearnerState state) {
        state.order.continueFrom(order);
        state.stopping.continueFrom(stopping);
        state.step = step;
    }

    /** Goes on from where a state was saved. */
    void restore(LearnerState state) {
        network.restore(state.network);
        order.continueFrom(state.order);
        stopping.continueFrom(state.stopping);
        step = state.step;
        loaded = false;
        forget();
    }

    /** Draws new weights, and biases as at the start of the experiment; all else stays. */
    void redraw(Initializer initializer, SeededRandom random, double bias) {
        network.initialize(initializer, random);
        network.shiftHiddenBiases(bias);
        forget();
    }

    Network network() {
        return network;
    }

    Dataset dataset() {
        return dataset;
    }

    /** Returns how many steps have been taken. */
    long step() {
        return step;
    }

    /** Returns the epoch of the next step, counted from 0. */
    long epoch() {
        return order.epoch();
    }

    void shiftHiddenBiases(double change) {
        if (change != 0) {
            network.shiftHiddenBiases(change);
            forget();
        }
    }

    /** Exchanges the activations that differ; the weights stay. */
    void useActivations(List<HiddenLayer> hidden) {
        for (int l = 0; l < hidden.size(); l++) {
            Activation wanted = hidden.get(l).activation();
            if (!wanted.equals(network.topology().hidden().get(l).activation())) {
                network.use(l, wanted);
                forget();
            }
        }
    }

    /** Takes steps in another way from now on, but for the optimizer, which is part of the network. */
    void use(Experiment experiment) {
        if (!experiment.descent().stop().equals(descent.stop())) {
            stopping.beginAt(epoch());
        }
        descent = experiment.descent();
        if (!descent.regularization().equals(network.regularization())) {
            network.use(descent.regularization());
        }
        int size = experiment.effectiveBatchSize();
        if (size != batchSize) {
            batchSize = size;
            batch = new Backpropagation(network, size);
            loaded = false;
            forget();
        }
    }

    /** Returns whether the next step is the first of its epoch. */
    boolean atStartOfEpoch() {
        return order.from() == 0;
    }

    /** Returns the rate of the next step. */
    double rate() {
        return descent.rate(epoch());
    }

    /** Goes on behind where the stop rule ended training. */
    void goOn() {
        stopping.spend();
    }

    /** Returns why training ends here, if it does; asked when an epoch has ended. */
    Optional<String> end(Gauge gauge) {
        return stopping.check(descent.stop(), epoch(), gauge);
    }

    /**
     * Takes one step. Returns what was not finite; then the step was not taken, and if the gradients are to blame, the
     * one before it was taken back, since no rate would do with such gradients.
     */
    Optional<BadTensor> descend() {
        boolean finite = run();
        if (finite && network.descend(rate())) {
            order.advance(batchSize);
            step++;
            return Optional.empty();
        }
        Optional<BadTensor> bad = batch.firstBad(seen);
        if (!(finite && network.finiteGradients()) && network.revoke()) {
            step--;
        }
        return Optional.of(bad.orElse(BadTensor.unknown()));
    }

    /** Sets a weight or bias; returns whether the network has it. */
    boolean set(WeightEdit edit) {
        boolean there = edit.connection().isIn(network.topology());
        if (there) {
            edit.connection().set(network, edit.value());
            forget();
        }
        return there;
    }

    /** Forgets the latest gradients, so that they are computed again before anybody looks at them. */
    void forget() {
        seen = 0;
    }

    /**
     * Counts what is silent on the batch of the latest gradients. If the network was changed otherwise than by steps
     * since then, computes the gradients of the next batch first, without moving anything.
     */
    void show(Silence silence) {
        ready();
        batch.show(seen, silence);
    }

    /** As {@link #show(Silence)}, for activations and for the loss gradients by pre-activation. */
    void show(LayerObserver activations, LayerObserver gradients) {
        ready();
        batch.show(seen, activations);
        batch.showGradients(seen, gradients);
    }

    /** As {@link #show(Silence)}, for what activations see. */
    void showSeen(LayerObserver observer) {
        batch.showSeen(ready(), observer);
    }

    /** Computes the gradients of the next batch if there are none; returns how many samples they come from. */
    int ready() {
        if (seen == 0) {
            run();
        }
        return seen;
    }

    /** Returns a reading of one unit on the batch of the latest gradients; the next step computes them again. */
    UnitReading reading(UnitPlace place) {
        return batch.unit(place.layer(), place.unit(), ready());
    }

    /** Returns a reading of the answers on the batch of the latest gradients. */
    OutcomeReading outcome() {
        return batch.outcome(ready());
    }

    private boolean run() {
        seen = order.count(batchSize);
        boolean whole = seen == dataset.train().count();
        if (!(whole && loaded)) {
            dataset.train().gather(order.order(), order.from(), seen, batch.inputs(), batch.targets());
            loaded = whole;
        }
        return batch.run(seen, step);
    }
}
