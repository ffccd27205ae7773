package activationlab.network;

import java.util.Optional;

/** One layer's share of a batch on its way through a network and back. For one thread. */
final class Stage {
    private final Network network;
    private final int index;
    private final Layer layer;
    private final boolean hidden;
    private final Scratch scratch;
    private final double[][] z;
    private final double[][] a;
    private final double[][] d;
    private final Product forward;
    private final TransposedProduct backward;
    private final Dots narrow;
    private final Product wide;
    private final Transposition transposition;

    /**
     * Allocates room for one layer.
     *
     * @param index the layer, counted from 0
     * @param below the rows that the layer reads
     */
    Stage(Network network, int index, double[][] below, Scratch scratch) {
        this.network = network;
        this.index = index;
        this.scratch = scratch;
        layer = network.layer(index);
        hidden = index < network.topology().layers() - 1;
        z = Rows.allocate(layer.fanOut(), scratch.capacity());
        a = hidden ? Rows.allocate(layer.fanOut(), scratch.capacity()) : z;
        d = Rows.allocate(layer.fanOut(), scratch.capacity());
        forward = new Product(z, below);
        backward = new TransposedProduct(Rows.view(scratch.upstream(), layer.fanIn()), d);
        narrow = new Dots(d, below, layer.fanOut(), layer.fanIn());
        transposition = new Transposition(below, scratch.transposed());
        wide = new Product(layer.parameters().gradients(), scratch.transposed());
    }

    double[][] preActivations() {
        return z;
    }

    /** Returns the activations; those of the output layer are its pre-activations. */
    double[][] activations() {
        return a;
    }

    /** Returns the gradients by pre-activation. */
    double[][] gradients() {
        return d;
    }

    void forward(int n) {
        forward.multiply(layer.values(), layer.biases(), layer.fanIn(), n);
        if (hidden) {
            network.gate(index).forward(z, a, d, layer.fanOut(), n);
        }
    }

    void backward(int n) {
        if (hidden) {
            network.gate(index).backward(z, scratch.upstream(), d, layer.fanOut(), n);
        }
        if (layer.fanIn() < Scratch.WIDE) {
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
        Rows.clearRows(scratch.transposed(), n, layer.fanIn());
        wide.multiply(d, scratch.zeros(), n, layer.fanIn());
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
        return layer.parameters().nextFinite() ? Optional.empty() : Optional.of(new BadTensor(index + 1, "weights"));
    }
}
