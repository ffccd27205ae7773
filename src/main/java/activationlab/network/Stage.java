package activationlab.network;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One layer's share of a batch on its way through a network and back. For one thread. */
final class Stage {
    /** From this many inputs on, it pays to pass gradients back sample by sample and to turn the result. */
    private static final int LONG = 48;

    private final int index;
    private final Layer layer;
    private final @Nullable Passage passage;
    private final Scratch scratch;
    private final double[][] z;
    // Rows that are those before, where the layer has nothing that sets them apart.
    private final double[][] normalized;
    private final double[][] a;
    private final double[][] factors;
    private final double[][] out;
    private final double[][] d;
    private final Product forward;
    private final TransposedProduct backward;
    private final TransposedProduct bySample;
    private final Transposition turned;
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
        this.index = index;
        this.scratch = scratch;
        layer = network.layer(index);
        passage = index < network.topology().layers() - 1 ? network.passage(index) : null;
        boolean drops = passage != null && passage.dropout() != null;
        z = rows();
        normalized = passage != null && passage.norm() != null ? rows() : z;
        a = passage != null ? rows() : z;
        factors = drops ? rows() : a;
        out = drops ? rows() : a;
        d = rows();
        forward = new Product(z, below, layer.fanOut());
        backward = new TransposedProduct(Rows.view(scratch.upstream(), layer.fanIn()), layer.fanOut());
        bySample = new TransposedProduct(scratch.transposed(), layer.fanOut());
        turned = new Transposition(scratch.transposed(), scratch.upstream());
        narrow = new Dots(d, below, layer.fanOut(), layer.fanIn());
        transposition = new Transposition(below, scratch.transposed());
        wide = new Product(layer.parameters().gradients(), scratch.transposed(), layer.fanOut());
    }

    private double[][] rows() {
        return Rows.allocate(layer.fanOut(), scratch.capacity());
    }

    Layer layer() {
        return layer;
    }

    /** Returns the pre-activations; those that are normalized are overwritten by what they are in between. */
    double[][] preActivations() {
        return z;
    }

    /** Returns what the activation sees: the pre-activations, or what normalization has made of them. */
    double[][] normalized() {
        return normalized;
    }

    boolean normalizes() {
        return passage != null && passage.norm() != null;
    }

    /** Returns the activations; those of the output layer are its pre-activations. */
    double[][] activations() {
        return a;
    }

    /** Returns what the next layer reads: the activations, or what dropout has made of them. */
    double[][] outputs() {
        return out;
    }

    /** Returns the gradients by pre-activation. */
    double[][] gradients() {
        return d;
    }

    void forward(int n) {
        forward.multiply(layer.values(), layer.biases(), layer.fanIn(), n);
        if (passage != null) {
            forward(passage, n);
        }
    }

    private void forward(Passage passage, int n) {
        int units = layer.fanOut();
        BatchNorm norm = passage.norm();
        if (norm != null) {
            norm.forward(z, normalized, n);
        }
        passage.gate().forward(normalized, a, d, units, n);
        Dropout dropout = passage.dropout();
        if (dropout != null) {
            dropout.forward(a, factors, out, units, n);
        }
    }

    void backward(int n) {
        if (passage != null) {
            backward(passage, n);
        }
        if (layer.fanIn() < Scratch.WIDE) {
            narrow.multiply(layer.parameters().gradients(), n);
        } else {
            wideGradient(n);
        }
        biasGradient(n);
        if (index > 0) {
            passBack(n);
        }
    }

    /** Passes the gradients by pre-activation on to the layer below, in rows that all stages share. */
    void passBack(int n) {
        // Either way each number is the same chain. Loops over longer rows waste less on their start and their end.
        if (layer.fanIn() >= LONG && layer.fanIn() > n) {
            bySample.multiply(d, layer.values(), layer.fanIn());
            turned.copy(layer.fanIn());
        } else {
            backward.multiply(layer.values(), d, n);
        }
    }

    private void backward(Passage passage, int n) {
        passage.gate().backward(normalized, activationGradients(n), d, layer.fanOut(), n);
        BatchNorm norm = passage.norm();
        if (norm != null) {
            norm.backward(z, d, n);
        }
    }

    /** Returns the gradients by activation of a hidden layer, right after the layer above has passed them back. */
    double[][] activationGradients(int n) {
        if (passage != null && passage.dropout() != null) {
            Dropout.backward(factors, scratch.upstream(), layer.fanOut(), n);
        }
        return scratch.upstream();
    }

    // After the weight gradients: their tiles overwrite the column behind the last weight.
    private void biasGradient(int n) {
        BatchNorm norm = passage == null ? null : passage.norm();
        boolean used = norm == null || !norm.byBatch();
        for (int unit = 0; unit < layer.fanOut(); unit++) {
            layer.parameters().gradients()[unit][layer.fanIn()] = used ? Sums.sum(d[unit], n) : 0;
        }
    }

    private void wideGradient(int n) {
        Rows.clearRest(d, layer.fanOut(), n);
        transposition.copy(n);
        Rows.clearRows(scratch.transposed(), n, layer.fanIn());
        wide.multiply(d, scratch.zeros(), n, layer.fanIn());
    }

    /** Returns the gradients that the layer above has passed back to the outputs, in rows that all stages share. */
    double[][] upstream() {
        return scratch.upstream();
    }

    /**
     * Returns the slopes of the activation of one unit at what that saw in the latest run. Overwrites the gradient by a
     * learned parameter, so the next step needs another run.
     */
    double[] slopes(int unit, int n) {
        double[] slopes = new double[n];
        Arrays.fill(slopes, 1);
        if (passage != null) {
            double[] ones = slopes.clone();
            // All units share their rows, and the one wanted is the last to write.
            double[][] upstream = new double[unit + 1][];
            double[][] out = new double[unit + 1][];
            Arrays.fill(upstream, ones);
            Arrays.fill(out, slopes);
            passage.gate().backward(normalized, upstream, out, unit + 1, n);
        }
        return slopes;
    }

    Optional<BadTensor> badForward(int n) {
        if (!finite(z, n)) {
            return bad("pre-activation", flaw(z, n));
        }
        if (passage != null && !passage.nextFinite()) {
            return bad("running variance", passage.nextFlaw());
        }
        if (!finite(normalized, n)) {
            return bad("normalized pre-activation", flaw(normalized, n));
        }
        return finite(out, n) ? Optional.empty() : bad("activation", flaw(out, n));
    }

    Optional<BadTensor> badBackward(int n) {
        if (!finite(d, n)) {
            return bad("gradient by pre-activation", flaw(d, n));
        }
        if (!layer.parameters().gradientsFinite()) {
            return bad("weight gradient", layer.parameters().gradientFlaw());
        }
        if (!layer.parameters().nextFinite()) {
            return bad("weights", layer.parameters().nextFlaw());
        }
        return passage == null ? Optional.empty() : badLearned(passage);
    }

    private Optional<BadTensor> badLearned(Passage passage) {
        for (Parameters parameters : passage.parameters()) {
            if (!parameters.gradientsFinite()) {
                return bad("gradient of a learned parameter", parameters.gradientFlaw());
            }
            if (!parameters.nextFinite()) {
                return bad("learned parameter", parameters.nextFlaw());
            }
        }
        return Optional.empty();
    }

    private boolean finite(double[][] rows, int n) {
        return Rows.finite(rows, layer.fanOut(), n);
    }

    private Flaw flaw(double[][] rows, int n) {
        return Flaw.of(rows, layer.fanOut(), n);
    }

    private Optional<BadTensor> bad(String name, Flaw flaw) {
        return Optional.of(new BadTensor(index + 1, name, flaw));
    }
}
