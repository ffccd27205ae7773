package activationlab.network;

import java.util.random.RandomGenerator;

/** The weights and biases of one dense layer: {@code z = W a + b}. For one thread. */
final class Layer {
    private final Parameters weights;
    private final Parameters biases;

    Layer(int fanIn, int fanOut) {
        weights = new Parameters(fanOut, fanIn);
        biases = new Parameters(1, fanOut);
    }

    int fanIn() {
        return weights.columns();
    }

    int fanOut() {
        return weights.rows();
    }

    /** Returns the weights: one row per unit, one number per input. */
    Parameters weights() {
        return weights;
    }

    /** Returns the biases: a single row with one number per unit. */
    Parameters biases() {
        return biases;
    }

    /** Draws weights and biases unit by unit. */
    void initialize(Initializer initializer, RandomGenerator random) {
        for (int unit = 0; unit < fanOut(); unit++) {
            for (int input = 0; input < fanIn(); input++) {
                weights.values()[unit][input] = initializer.weight(fanIn(), fanOut(), random);
            }
            biases.values()[0][unit] = initializer.bias(fanIn(), random);
        }
    }

    void shiftBiases(double change) {
        for (int unit = 0; unit < fanOut(); unit++) {
            biases.values()[0][unit] += change;
        }
    }

    /** Makes the moved numbers the ones in use, or, called again before another move, the ones from before. */
    void accept() {
        weights.accept();
        biases.accept();
    }
}
