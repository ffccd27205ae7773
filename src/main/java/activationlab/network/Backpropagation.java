package activationlab.network;

import java.util.Optional;

/**
 * One batch on its way through a network and back: pre-activations, activations and their gradients, allocated
 * once. Feature-major: one row per unit, holding the whole batch. For one thread.
 */
public final class Backpropagation {
    /** From this many inputs on, weight gradients come from a transposed copy instead of products of rows. */
    private static final int WIDE = 24;

    private final Network network;
    private final Head head;
    private final double[] targets;
    private final double[] zeros;
    private final double[][] inputs;
    private final double[][] transposed;
    private final Stage[] stages;

    /** Allocates room for batches of at most {@code capacity} samples. */
    public Backpropagation(Network network, int capacity) {
        this.network = network;
        Topology topology = network.topology();
        int widest = topology.widest();
        head = Head.of(topology.loss(), topology.fanOut(topology.layers() - 1), capacity);
        targets = new double[capacity];
        zeros = new double[Rows.padded(widest)];
        inputs = Rows.allocate(topology.fanIn(0), capacity);
        transposed = widest < WIDE ? new double[0][] : Rows.allocate(Rows.padded(capacity), widest);
        stages = new Stage[topology.layers()];
        double[][] upstream = Rows.allocate(widest, capacity);
        double[][] below = inputs;
        for (int l = 0; l < stages.length; l++) {
            stages[l] = new Stage(l, below, upstream, capacity);
            below = stages[l].a;
        }
    }

    /** Returns the rows that take the batch: one per feature, to be written before {@link #run}. */
    public double[][] inputs() {
        return inputs;
    }

    /** Returns the room for the targets of the batch, to be written before {@link #run}. */
    public double[] targets() {
        return targets;
    }

    /**
     * Computes the gradient of the mean loss of the batch by every weight, bias and learned parameter.
     *
     * @param n how many samples the batch has
     * @param step which step this is, for activations that draw random slopes
     * @return whether output and loss are finite
     */
    public boolean run(int n, long step) {
        network.begin(step);
        return pass(n);
    }

    /**
     * As {@link #run}, but with every activation in its form for evaluation, so without random slopes.
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
        double probe = head.gradient(last.z, targets, last.d, n);
        for (int l = stages.length - 1; l >= 0; l--) {
            stages[l].backward(n);
        }
        return probe == 0;
    }

    /** Returns the mean loss of the batch of the latest run. */
    public double loss(int n) {
        return head.loss(stages[stages.length - 1].z, targets, n) / n;
    }

    /** Shows the activations of every hidden layer in the latest run. */
    public void show(int n, LayerObserver observer) {
        for (int l = 0; l < stages.length - 1; l++) {
            observer.layer(l, stages[l].a, stages[l].layer.fanOut(), n);
        }
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
            return Optional.of(new BadTensor(stages.length, "loss"));
        }
        for (int l = stages.length - 1; l >= 0; l--) {
            Optional<BadTensor> bad = stages[l].badBackward(n);
            if (bad.isPresent()) {
                return bad;
            }
        }
        return Optional.empty();
    }

    /** One layer's share of the batch. */
    private final class Stage {
        private final int index;
        private final Layer layer;
        private final boolean hidden;
        private final double[][] z;
        private final double[][] a;
        private final double[][] d;
        private final double[][] upstream;
        private final Product forward;
        private final TransposedProduct backward;
        private final Dots narrow;
        private final Product wide;
        private final Transposition transposition;

        Stage(int index, double[][] below, double[][] upstream, int capacity) {
            this.index = index;
            this.upstream = upstream;
            layer = network.layer(index);
            hidden = index < network.topology().layers() - 1;
            z = Rows.allocate(layer.fanOut(), capacity);
            a = hidden ? Rows.allocate(layer.fanOut(), capacity) : z;
            d = Rows.allocate(layer.fanOut(), capacity);
            forward = new Product(z, below);
            backward = new TransposedProduct(Rows.view(upstream, layer.fanIn()), d);
            narrow = new Dots(d, below, layer.fanOut(), layer.fanIn());
            transposition = new Transposition(below, transposed);
            wide = new Product(layer.parameters().gradients(), transposed);
        }

        void forward(int n) {
            forward.multiply(layer.values(), layer.biases(), layer.fanIn(), n);
            if (hidden) {
                network.gate(index).forward(z, a, d, layer.fanOut(), n);
            }
        }

        void backward(int n) {
            if (hidden) {
                network.gate(index).backward(z, upstream, d, layer.fanOut(), n);
            }
            if (layer.fanIn() < WIDE) {
                narrow.multiply(layer.parameters().gradients(), n);
            } else {
                wideGradient(n);
            }
            biasGradient(n);
            if (index > 0) {
                backward.multiply(layer.values(), n);
            }
        }

        // After the weight gradients: their tiles overwrite the column behind the last weight.
        private void biasGradient(int n) {
            for (int unit = 0; unit < layer.fanOut(); unit++) {
                layer.parameters().gradients()[unit][layer.fanIn()] = Sums.sum(d[unit], n);
            }
        }

        private void wideGradient(int n) {
            Rows.clearRest(d, layer.fanOut(), n);
            transposition.copy(n);
            Rows.clearRows(transposed, n, layer.fanIn());
            wide.multiply(d, zeros, n, layer.fanIn());
        }

        Optional<BadTensor> badForward(int n) {
            if (!Rows.finite(z, layer.fanOut(), n)) {
                return Optional.of(new BadTensor(index + 1, "pre-activation"));
            }
            return Rows.finite(a, layer.fanOut(), n)
                    ? Optional.empty()
                    : Optional.of(new BadTensor(index + 1, "activation"));
        }

        Optional<BadTensor> badBackward(int n) {
            if (!Rows.finite(d, layer.fanOut(), n)) {
                return Optional.of(new BadTensor(index + 1, "gradient by pre-activation"));
            }
            if (!layer.parameters().gradientsFinite()) {
                return Optional.of(new BadTensor(index + 1, "weight gradient"));
            }
            return layer.parameters().nextFinite()
                    ? Optional.empty()
                    : Optional.of(new BadTensor(index + 1, "weights"));
        }
    }
}
