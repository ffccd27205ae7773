package activationlab.network;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One batch on its way through a network and back: pre-activations, activations and their gradients, allocated
 * once. Feature-major: one row per unit, holding the whole batch. For one thread.
 */
public final class Backpropagation {
    private final Network network;
    private final Head head;
    private final double[][] targets;
    private final double[][] inputs;
    private final Stage[] stages;

    /** Allocates room for batches of at most {@code capacity} samples. */
    public Backpropagation(Network network, int capacity) {
        this.network = network;
        Topology topology = network.topology();
        head = Head.of(topology, capacity);
        targets = new double[topology.targets()][capacity];
        inputs = Rows.allocate(topology.fanIn(0), capacity);
        stages = new Stage[topology.layers()];
        Scratch scratch = new Scratch(topology.widest(), capacity);
        double[][] below = inputs;
        for (int l = 0; l < stages.length; l++) {
            stages[l] = new Stage(network, l, below, scratch);
            below = stages[l].outputs();
        }
    }

    /** Returns the rows that take the batch: one per feature, to be written before {@link #run}. */
    public double[][] inputs() {
        return inputs;
    }

    /** Returns the rows that take the targets: see {@link Topology#targets}, to be written before {@link #run}. */
    public double[][] targets() {
        return targets;
    }

    /**
     * Computes the gradient of the mean loss of the batch by every weight, bias and learned parameter, in training.
     *
     * @param n how many samples the batch has
     * @param step which step this is, for random slopes and dropout
     * @return whether output and loss are finite
     */
    public boolean run(int n, long step) {
        network.begin(step);
        return pass(n);
    }

    /**
     * As {@link #run}, but with every layer in its form for evaluation: slopes that are not random, nothing left out,
     * running statistics.
     *
     * @return whether output and loss are finite
     */
    public boolean measure(int n) {
        network.settle();
        return pass(n);
    }

    private boolean pass(int n) {
        for (Stage stage : stages) {
            stage.forward(n);
        }
        Stage last = stages[stages.length - 1];
        double probe = head.gradient(last.preActivations(), targets, last.gradients(), n);
        for (int l = stages.length - 1; l >= 0; l--) {
            stages[l].backward(n);
        }
        return probe == 0;
    }

    /** Returns the mean loss of the batch of the latest run. */
    public double loss(int n) {
        return head.loss(stages[stages.length - 1].preActivations(), targets, n) / n;
    }

    /**
     * Returns a copy of the gradients of the latest run by all weights and biases: layer after layer, unit after unit,
     * the bias behind the weights.
     */
    public double[] gradients() {
        return IntStream.range(0, stages.length)
                .mapToObj(network::layer)
                .flatMap(layer -> Arrays.stream(layer.parameters().gradients(), 0, layer.fanOut())
                        .map(row -> Arrays.copyOf(row, layer.fanIn() + 1)))
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    /** Shows the activations of every hidden layer in the latest run, those that dropout leaves out included. */
    public void show(int n, LayerObserver observer) {
        for (int l = 0; l < stages.length - 1; l++) {
            observer.layer(l, stages[l].activations(), network.topology().fanOut(l), n);
        }
    }

    /** Shows the pre-activations of every hidden layer in the latest run. */
    public void showPreActivations(int n, LayerObserver observer) {
        for (int l = 0; l < stages.length - 1; l++) {
            observer.layer(l, stages[l].preActivations(), network.topology().fanOut(l), n);
        }
    }

    /** Shows what the activation of every hidden layer saw in the latest run: pre-activations, perhaps normalized. */
    public void showSeen(int n, LayerObserver observer) {
        for (int l = 0; l < stages.length - 1; l++) {
            observer.layer(l, stages[l].normalized(), network.topology().fanOut(l), n);
        }
    }

    /** Shows the pre-activations of the output layer in the latest run. */
    public void showOutput(int n, LayerObserver observer) {
        int last = stages.length - 1;
        observer.layer(last, stages[last].preActivations(), network.topology().fanOut(last), n);
    }

    /** Shows the gradients of the loss by pre-activation of every layer, the output layer included. */
    public void showGradients(int n, LayerObserver observer) {
        for (int l = 0; l < stages.length; l++) {
            observer.layer(l, stages[l].gradients(), network.topology().fanOut(l), n);
        }
    }

    /**
     * Shows the gradients of the loss by activation of every hidden layer in the latest run, from the last to the
     * first. They are passed back once more for that, so the network must not have changed since.
     */
    public void showActivationGradients(int n, LayerObserver observer) {
        for (int l = stages.length - 2; l >= 0; l--) {
            stages[l + 1].passBack(n);
            observer.layer(
                    l, stages[l].activationGradients(n), network.topology().fanOut(l), n);
        }
    }

    /**
     * Returns a reading of one unit in the latest run; the network must not have changed since, and run again before it
     * takes a step. Layers and units count from 0.
     */
    public UnitReading unit(int layer, int unit, int n) {
        double[][] below = layer == 0 ? inputs : stages[layer - 1].outputs();
        return new UnitReading(stages, layer, unit, below, n);
    }

    /** Returns a reading of what the latest run has come to. */
    public OutcomeReading outcome(int n) {
        return new OutcomeReading(network.topology(), head, targets, stages[stages.length - 1], n);
    }

    /** Looks for the first tensor, in the order of computation, that is not finite after a run or a refused step. */
    public Optional<BadTensor> firstBad(int n) {
        for (Stage stage : stages) {
            Optional<BadTensor> bad = stage.badForward(n);
            if (bad.isPresent()) {
                return bad;
            }
        }
        if (!Double.isFinite(loss(n))) {
            return Optional.of(new BadTensor(stages.length, "loss", Flaw.of(loss(n))));
        }
        for (int l = stages.length - 1; l >= 0; l--) {
            Optional<BadTensor> bad = stages[l].badBackward(n);
            if (bad.isPresent()) {
                return bad;
            }
        }
        return Optional.empty();
    }
}
