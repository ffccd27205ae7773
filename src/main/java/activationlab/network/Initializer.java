package activationlab.network;

import java.util.random.RandomGenerator;

/**
 * How the weights of a layer are drawn before training; biases start at 0 except where the entry says otherwise. The
 * name of the constant is what files keep. {@link Initialization} adds a gain and a bias. Immutable and safe on any
 * thread.
 */
public enum Initializer {
    /** Every weight 0: all units of a layer stay alike for ever. */
    ZERO("Zero") {
        @Override
        double weight(int fanIn, int fanOut, RandomGenerator random) {
            return 0;
        }

        @Override
        public double weightVariance(int fanIn, int fanOut) {
            return 0;
        }
    },
    /** U(-0.5, 0.5), whatever the size of the layer. */
    SMALL_UNIFORM("Uniform -0.5..0.5") {
        @Override
        double weight(int fanIn, int fanOut, RandomGenerator random) {
            return uniform(0.5, random);
        }

        @Override
        public double weightVariance(int fanIn, int fanOut) {
            return 1 / 12.0;
        }
    },
    /** U(-1/sqrt(fan-in), 1/sqrt(fan-in)) for weights and biases, as PyTorch's linear layer does by default. */
    FAN_IN_UNIFORM("Default, U(±1/√fan-in)") {
        @Override
        double weight(int fanIn, int fanOut, RandomGenerator random) {
            return uniform(1 / Math.sqrt(fanIn), random);
        }

        @Override
        public double weightVariance(int fanIn, int fanOut) {
            return 1 / (3.0 * fanIn);
        }

        @Override
        public double biasVariance(int fanIn) {
            return 1 / (3.0 * fanIn);
        }

        @Override
        double bias(int fanIn, RandomGenerator random) {
            return uniform(1 / Math.sqrt(fanIn), random);
        }
    },
    /** U(+-sqrt(6/(fan-in + fan-out))): Glorot and Bengio 2010, for tanh and sigmoid. */
    GLOROT_UNIFORM("Glorot uniform") {
        @Override
        double weight(int fanIn, int fanOut, RandomGenerator random) {
            return uniform(Math.sqrt(6.0 / (fanIn + fanOut)), random);
        }

        @Override
        public double weightVariance(int fanIn, int fanOut) {
            return 2.0 / (fanIn + fanOut);
        }
    },
    /** N(0, 2/(fan-in + fan-out)): Glorot and Bengio 2010. */
    GLOROT_NORMAL("Glorot normal") {
        @Override
        double weight(int fanIn, int fanOut, RandomGenerator random) {
            return Math.sqrt(2.0 / (fanIn + fanOut)) * random.nextGaussian();
        }

        @Override
        public double weightVariance(int fanIn, int fanOut) {
            return 2.0 / (fanIn + fanOut);
        }
    },
    /** U(+-sqrt(6/fan-in)): He et al. 2015, for the ReLU family. */
    HE_UNIFORM("He uniform") {
        @Override
        double weight(int fanIn, int fanOut, RandomGenerator random) {
            return uniform(Math.sqrt(6.0 / fanIn), random);
        }

        @Override
        public double weightVariance(int fanIn, int fanOut) {
            return 2.0 / fanIn;
        }
    },
    /** N(0, 2/fan-in): He et al. 2015. */
    HE_NORMAL("He normal") {
        @Override
        double weight(int fanIn, int fanOut, RandomGenerator random) {
            return Math.sqrt(2.0 / fanIn) * random.nextGaussian();
        }

        @Override
        public double weightVariance(int fanIn, int fanOut) {
            return 2.0 / fanIn;
        }
    },
    /** U(+-sqrt(3/fan-in)): the variance of LeCun et al. 1998. */
    LECUN_UNIFORM("LeCun uniform") {
        @Override
        double weight(int fanIn, int fanOut, RandomGenerator random) {
            return uniform(Math.sqrt(3.0 / fanIn), random);
        }

        @Override
        public double weightVariance(int fanIn, int fanOut) {
            return 1.0 / fanIn;
        }
    },
    /** N(0, 1/fan-in): LeCun et al. 1998, for selu (Klambauer et al. 2017). */
    LECUN_NORMAL("LeCun normal") {
        @Override
        double weight(int fanIn, int fanOut, RandomGenerator random) {
            return Math.sqrt(1.0 / fanIn) * random.nextGaussian();
        }

        @Override
        public double weightVariance(int fanIn, int fanOut) {
            return 1.0 / fanIn;
        }
    },
    /**
     * Rows of length 1 at right angles to each other, or columns where there are more units than inputs: Saxe et al.
     * 2014. The orthonormal factor of a matrix of normal draws whose other factor has a positive diagonal, which makes
     * every such matrix as likely as any other.
     */
    ORTHOGONAL("Orthogonal") {
        @Override
        double weight(int fanIn, int fanOut, RandomGenerator random) {
            return random.nextGaussian();
        }

        @Override
        public double weightVariance(int fanIn, int fanOut) {
            return 1.0 / Math.max(fanIn, fanOut);
        }

        @Override
        void finish(double[][] rows, int fanIn, int fanOut) {
            Orthogonality.impose(rows, fanOut, fanIn);
        }
    };

    private final String title;

    Initializer(String title) {
        this.title = title;
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }

    /**
     * Draws weights and biases unit by unit.
     *
     * @param rows one per unit: receives a weight for each input and then the bias
     */
    final void draw(double[][] rows, int fanIn, int fanOut, RandomGenerator random) {
        for (int unit = 0; unit < fanOut; unit++) {
            for (int input = 0; input < fanIn; input++) {
                rows[unit][input] = weight(fanIn, fanOut, random);
            }
            rows[unit][fanIn] = bias(fanIn, random);
        }
        finish(rows, fanIn, fanOut);
    }

    private static double uniform(double limit, RandomGenerator random) {
        return random.nextDouble(-limit, limit);
    }

    /** Returns the variance of each weight of a layer with {@code fanIn} inputs and {@code fanOut} units. */
    public abstract double weightVariance(int fanIn, int fanOut);

    /** Returns the variance of each bias of a layer with {@code fanIn} inputs. */
    public double biasVariance(int fanIn) {
        return 0;
    }

    /** Draws one weight of a layer with {@code fanIn} inputs and {@code fanOut} units. */
    abstract double weight(int fanIn, int fanOut, RandomGenerator random);

    /** Draws one bias of a layer with {@code fanIn} inputs. */
    double bias(int fanIn, RandomGenerator random) {
        return 0;
    }

    /** Changes the weights of a layer after all of them were drawn. */
    void finish(double[][] rows, int fanIn, int fanOut) {
        // Independent weights are ready as they were drawn.
    }
}
