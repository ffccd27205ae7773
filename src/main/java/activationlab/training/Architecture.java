package activationlab.training;

import activationlab.activation.Activation;
import activationlab.network.HiddenLayer;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Topology;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The network before training, but for what its inputs and outputs are. Immutable and safe on any thread.
 *
 * @param hidden the hidden layers, the first one first
 * @param initializer how the weights are drawn
 * @param gain what the weights that were drawn are multiplied by
 * @param bias what is added to every hidden bias at the start; a change shifts the biases of a running network
 * @param resizing what becomes of the weights when layers are changed
 */
public record Architecture(
        List<HiddenLayer> hidden, Initializer initializer, double gain, double bias, Resizing resizing) {
    /** Numbers of hidden layers. */
    public static final Range DEPTH = Range.of(1, 50);

    /** Units of a hidden layer. */
    public static final Range WIDTH = Range.of(1, 512);

    /** Gains. */
    public static final Range GAIN = Initialization.GAIN;

    /** Biases. */
    public static final Range BIAS = Range.of(-1000, 1000);

    public Architecture {
        hidden = List.copyOf(hidden);
        DEPTH.require("depth", hidden.size());
        hidden.forEach(layer -> WIDTH.require("width", layer.units()));
        GAIN.require("gain", gain);
        BIAS.require("bias", bias);
    }

    /** Makes a network of layers that are all alike, with gain 1 and bias 0. */
    public static Architecture uniform(int depth, int width, Activation activation, Initializer initializer) {
        DEPTH.require("depth", depth);
        WIDTH.require("width", width);
        List<HiddenLayer> hidden = Collections.nCopies(depth, new HiddenLayer(width, activation));
        return new Architecture(hidden, initializer, 1, 0, Resizing.ANEW);
    }

    /** Returns how many hidden layers there are. */
    public int depth() {
        return hidden.size();
    }

    /** Returns how many units the widest hidden layer has: each of them, where all are alike. */
    public int width() {
        return hidden.stream().mapToInt(HiddenLayer::units).max().orElseThrow();
    }

    /** Returns what follows all hidden layers, empty if it differs. */
    public Optional<Activation> commonActivation() {
        Activation first = hidden.getFirst().activation();
        return hidden.stream().allMatch(layer -> layer.activation().equals(first))
                ? Optional.of(first)
                : Optional.empty();
    }

    /** Returns how weights are drawn; the bias is added to hidden layers alone, afterwards. */
    public Initialization initialization() {
        return new Initialization(initializer, gain, 0);
    }

    /** Returns the whole network. */
    public Topology topology(int inputs, int outputs, Loss loss) {
        return new Topology(inputs, hidden, outputs, loss);
    }

    /** Returns this with fewer layers, the last ones left out, or with more, each like the last one. */
    public Architecture withDepth(int changed) {
        DEPTH.require("depth", changed);
        List<HiddenLayer> layers = new ArrayList<>(hidden.subList(0, Math.min(changed, hidden.size())));
        while (layers.size() < changed) {
            layers.add(hidden.getLast());
        }
        return withHidden(layers);
    }

    /** Returns this with as many units in every hidden layer. */
    public Architecture withWidth(int changed) {
        WIDTH.require("width", changed);
        return withHidden(hidden.stream().map(layer -> layer.withUnits(changed)).toList());
    }

    /** Returns this with the same activation behind every hidden layer. */
    public Architecture withActivation(Activation changed) {
        return withHidden(hidden.stream().map(layer -> layer.with(changed)).toList());
    }

    public Architecture withHidden(List<HiddenLayer> changed) {
        return new Architecture(changed, initializer, gain, bias, resizing);
    }

    /** Returns this with another hidden layer in the place of one, counted from 0. */
    public Architecture withLayer(int index, HiddenLayer changed) {
        List<HiddenLayer> layers = new ArrayList<>(hidden);
        layers.set(index, changed);
        return withHidden(layers);
    }

    /** Returns this with one more hidden layer, which will be at {@code index}. */
    public Architecture withAdded(int index, HiddenLayer added) {
        List<HiddenLayer> layers = new ArrayList<>(hidden);
        layers.add(index, added);
        return withHidden(layers);
    }

    /** Returns this without one of its hidden layers. */
    public Architecture without(int index) {
        List<HiddenLayer> layers = new ArrayList<>(hidden);
        layers.remove(index);
        return withHidden(layers);
    }

    /** Returns this with one hidden layer in another place. */
    public Architecture withMoved(int from, int to) {
        List<HiddenLayer> layers = new ArrayList<>(hidden);
        layers.add(to, layers.remove(from));
        return withHidden(layers);
    }

    public Architecture withInitializer(Initializer changed) {
        return new Architecture(hidden, changed, gain, bias, resizing);
    }

    public Architecture withGain(double changed) {
        return new Architecture(hidden, initializer, changed, bias, resizing);
    }

    public Architecture withBias(double changed) {
        return new Architecture(hidden, initializer, gain, changed, resizing);
    }

    public Architecture withResizing(Resizing changed) {
        return new Architecture(hidden, initializer, gain, bias, changed);
    }
}
