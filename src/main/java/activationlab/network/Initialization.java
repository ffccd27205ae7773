package activationlab.network;

import activationlab.scale.Range;
import java.util.random.RandomGenerator;

/**
 * The weights and biases of every layer before training. Immutable and safe on any thread.
 *
 * @param initializer how they are drawn
 * @param gain what the weights that were drawn are multiplied by, and so their standard deviation: PyTorch recommends
 *     5/3 before tanh and the root of 2 before relu, where the initializer has no such factor of its own
 * @param bias what is added to every bias; most initializers leave them at 0
 */
public record Initialization(Initializer initializer, double gain, double bias) {
    /** Gains that a slider offers. */
    public static final Range GAIN = Range.of(0, 10);

    /** Biases that a slider offers. */
    public static final Range BIAS = Range.of(-10, 10);

    public Initialization {
        GAIN.require("gain", gain);
        BIAS.require("bias", bias);
    }

    /** Draws with gain 1 and bias 0. */
    public static Initialization of(Initializer initializer) {
        return new Initialization(initializer, 1, 0);
    }

    public Initialization with(Initializer changed) {
        return new Initialization(changed, gain, bias);
    }

    public Initialization withGain(double changed) {
        return new Initialization(initializer, changed, bias);
    }

    public Initialization withBias(double changed) {
        return new Initialization(initializer, gain, changed);
    }

    /** Returns the variance of each weight of a layer with {@code fanIn} inputs and {@code fanOut} units. */
    public double weightVariance(int fanIn, int fanOut) {
        return gain * gain * initializer.weightVariance(fanIn, fanOut);
    }

    /**
     * Returns the standard deviation of each weight times the root of the fan-in, for layers with as many units as
     * inputs: on this scale all initializers can be compared.
     */
    public double sigma(int width) {
        return Math.sqrt(width * weightVariance(width, width));
    }

    /** Draws one layer into {@code rows}, one per unit: a weight for each input and then the bias. */
    void draw(double[][] rows, int fanIn, int fanOut, RandomGenerator random) {
        initializer.draw(rows, fanIn, fanOut, random);
        for (int unit = 0; unit < fanOut; unit++) {
            for (int input = 0; input < fanIn; input++) {
                rows[unit][input] *= gain;
            }
            rows[unit][fanIn] += bias;
        }
    }
}
