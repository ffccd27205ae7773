package activationlab.network;

import java.util.random.RandomGenerator;

/**
 * The weights and biases of one dense layer, {@code z = W a + b}: one row per unit, which holds one weight per input
 * and then the bias. For one thread.
 */
final class Layer {
    private final int fanIn;
    private final Parameters parameters;
    private final double[] biases;

    /** Makes a layer of zeros; {@code memories} as in {@link Parameters}. */
    Layer(int fanIn, int fanOut, int memories) {
        this.fanIn = fanIn;
        parameters = new Parameters(fanOut, fanIn + 1, memories);
        biases = new double[Rows.padded(fanOut)];
    }

    int fanIn() {
        return fanIn;
    }

    int fanOut() {
        return parameters.rows();
    }

    Parameters parameters() {
        return parameters;
    }

    /** Returns the rows in use: weights, then the bias. */
    double[][] values() {
        return parameters.values().now();
    }

    /** Returns a copy of the biases in use, overwritten by the next call. */
    double[] biases() {
        double[][] rows = values();
        for (int unit = 0; unit < fanOut(); unit++) {
            biases[unit] = rows[unit][fanIn];
        }
        return biases;
    }

    void initialize(Initialization initialization, RandomGenerator random) {
        initialization.draw(values(), fanIn, fanOut(), random);
    }

    /** Takes over the weights and biases of a layer of the same size; returns whether it is. */
    boolean adopt(Layer elder) {
        return parameters.adopt(elder.parameters);
    }

    void shiftBiases(double change) {
        for (int unit = 0; unit < fanOut(); unit++) {
            values()[unit][fanIn] += change;
        }
    }

    void setBiases(double bias) {
        for (int unit = 0; unit < fanOut(); unit++) {
            values()[unit][fanIn] = bias;
        }
    }

    Matrices.Block weightColumns() {
        return new Matrices.Block(fanOut(), 0, fanIn);
    }

    Matrices.Block biasColumn() {
        return new Matrices.Block(fanOut(), fanIn, fanIn + 1);
    }

    double weightGradientNorm() {
        return parameters.gradientNorm(0, fanIn);
    }

    double biasGradientNorm() {
        return parameters.gradientNorm(fanIn, fanIn + 1);
    }
}
