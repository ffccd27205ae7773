package activationlab.training;

import activationlab.dataset.Problem;
import activationlab.dataset.Samples;
import activationlab.dataset.SeededRandom;

/** Where a network may meet inputs of a ReLU that are exactly 0. Safe on any thread. */
public enum ZeroSlopeScene {
    /** All biases start at 0, so every unit of every layer is at 0 for the corner (0, 0). */
    CORNERS("Exclusive or at the corners 0 and 1") {
        @Override
        Samples samples(int seed) {
            return new Samples(new double[][] {{0, 0, 1, 1}, {0, 1, 0, 1}}, new double[] {0, 1, 1, 0});
        }
    },
    /** Numbers without a pattern, which add up to exactly 0 practically never. */
    CIRCLE("Circle of 200 points") {
        @Override
        Samples samples(int seed) {
            return circle(seed);
        }
    },
    /** The first layer starts at 0, and with it all that follows it. */
    FLAT_START("Circle, first weights 0") {
        @Override
        Samples samples(int seed) {
            return circle(seed);
        }

        @Override
        double firstScale() {
            return 0;
        }
    };

    private static final int POINTS = 200;
    private static final double NOISE = 0.1;

    private final String title;

    ZeroSlopeScene(String title) {
        this.title = title;
    }

    /** Returns the name as menus show it. */
    public String title() {
        return title;
    }

    /** Returns what is learned, two features and one target of two classes. */
    abstract Samples samples(int seed);

    /** Returns what the weights of the first layer are multiplied by before training. */
    double firstScale() {
        return 1;
    }

    private static Samples circle(int seed) {
        return Problem.CIRCLE
                .draw(POINTS, 1, NOISE, SeededRandom.of(seed, "data"))
                .train();
    }
}
