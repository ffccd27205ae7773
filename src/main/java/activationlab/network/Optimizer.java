package activationlab.network;

/**
 * How gradients move parameters. The formulas and the constants of the factory methods are PyTorch's; weight decay is
 * added to the gradient as {@code decay * value}, except in {@link AdamW}. Immutable and safe on any thread.
 */
public sealed interface Optimizer {
    /** Plain gradient descent: {@code value - rate * gradient}. */
    static Optimizer descent() {
        return new Descent(0, 0);
    }

    /** Gradient descent that keeps nine tenths of its last move. */
    static Optimizer momentum() {
        return new Descent(0.9, 0);
    }

    /** As {@link #momentum()}, looking one move ahead. */
    static Optimizer nesterov() {
        return new Nesterov(0.9, 0);
    }

    /** Gradients divided by the root of their mean square. */
    static Optimizer rmsProp() {
        return new RmsProp(0.99, 1e-8, 0);
    }

    /** Mean gradients divided by the root of their mean square, both without the bias of their start. */
    static Optimizer adam() {
        return new Adam(0.9, 0.999, 1e-8, 0);
    }

    /** As {@link #adam()}, with a decay of the values themselves. */
    static Optimizer adamW() {
        return new AdamW(0.9, 0.999, 1e-8, 0.01);
    }

    /** Returns how many numbers it remembers of each parameter. */
    int memories();

    /**
     * {@code move = momentum * move + gradient}, {@code value -= rate * move}; the first move is the gradient.
     *
     * @param momentum from 0, for none, to below 1
     */
    record Descent(double momentum, double weightDecay) implements Optimizer {
        public Descent {
            requireShare("momentum", momentum);
            requireNotNegative("weight decay", weightDecay);
        }

        @Override
        public int memories() {
            return momentum == 0 && weightDecay == 0 ? 0 : 1;
        }
    }

    /** {@code move = momentum * move + gradient}, {@code value -= rate * (gradient + momentum * move)}. */
    record Nesterov(double momentum, double weightDecay) implements Optimizer {
        public Nesterov {
            requireShare("momentum", momentum);
            requireNotNegative("weight decay", weightDecay);
        }

        @Override
        public int memories() {
            return 1;
        }
    }

    /**
     * {@code square = smoothing * square + (1 - smoothing) * gradient^2},
     * {@code value -= rate * gradient / (sqrt(square) + epsilon)}.
     */
    record RmsProp(double smoothing, double epsilon, double weightDecay) implements Optimizer {
        public RmsProp {
            requireShare("smoothing", smoothing);
            requireNotNegative("epsilon", epsilon);
            requireNotNegative("weight decay", weightDecay);
        }

        @Override
        public int memories() {
            return 1;
        }
    }

    /**
     * {@code mean = beta1 * mean + (1 - beta1) * gradient}, {@code square = beta2 * square + (1 - beta2) * gradient^2},
     * in step t {@code value -= rate * (mean / (1 - beta1^t)) / (sqrt(square / (1 - beta2^t)) + epsilon)}.
     */
    record Adam(double beta1, double beta2, double epsilon, double weightDecay) implements Optimizer {
        public Adam {
            requireMoments(beta1, beta2, epsilon, weightDecay);
        }

        @Override
        public int memories() {
            return 2;
        }
    }

    /** As {@link Adam}, but before that {@code value *= 1 - rate * weightDecay}, and no decay in the gradient. */
    record AdamW(double beta1, double beta2, double epsilon, double weightDecay) implements Optimizer {
        public AdamW {
            requireMoments(beta1, beta2, epsilon, weightDecay);
        }

        @Override
        public int memories() {
            return 2;
        }
    }

    private static void requireMoments(double beta1, double beta2, double epsilon, double weightDecay) {
        requireShare("beta1", beta1);
        requireShare("beta2", beta2);
        requireNotNegative("epsilon", epsilon);
        requireNotNegative("weight decay", weightDecay);
    }

    private static void requireShare(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(name + " " + value + " is outside 0..1 (1 excluded)");
        }
    }

    private static void requireNotNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " " + value + " is negative or not finite");
        }
    }
}
