package activationlab.training;

import activationlab.network.Initializer;
import activationlab.scale.Range;

/**
 * The network before training. Immutable and safe on any thread.
 *
 * @param depth how many hidden layers
 * @param width how many units in each of them
 * @param initializer how the weights are drawn
 * @param bias what is added to every hidden bias at the start; a change shifts the biases of a running network
 */
public record Architecture(int depth, int width, Initializer initializer, double bias) {
    /** Numbers of hidden layers that a slider offers. */
    public static final Range DEPTH = Range.of(1, 20);

    /** Units per hidden layer that a slider offers. */
    public static final Range WIDTH = Range.of(1, 64);

    /** Biases that a slider offers. */
    public static final Range BIAS = Range.of(-10, 10);

    public Architecture {
        DEPTH.require("depth", depth);
        WIDTH.require("width", width);
        BIAS.require("bias", bias);
    }

    public Architecture withDepth(int changed) {
        return new Architecture(changed, width, initializer, bias);
    }

    public Architecture withWidth(int changed) {
        return new Architecture(depth, changed, initializer, bias);
    }

    public Architecture withInitializer(Initializer changed) {
        return new Architecture(depth, width, changed, bias);
    }

    public Architecture withBias(double changed) {
        return new Architecture(depth, width, initializer, changed);
    }
}
