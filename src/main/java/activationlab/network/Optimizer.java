package activationlab.network;

/**
 * How gradients move parameters. The formulas are PyTorch's, and so are the constants of the factory methods unless
 * they say otherwise; PyTorch's default rate is 0.001, for RMSProp 0.01. Weight decay is added to the gradient of every
 * parameter, biases included, as {@code decay * value}, except in {@link AdamW}; {@link Regularization} has penalties
 * on the weights alone. Immutable and safe on any thread.
 */
public sealed interface Optimizer {
    /** Plain gradient descent, {@code value - rate * gradient}: no momentum, no weight decay, as PyTorch's SGD. */
    static Optimizer descent() {
        return new Descent(0, 0);
    }

    /** Gradient descent that keeps 0.9 of its last move, the usual share; PyTorch's default is none. */
    static Optimizer momentum() {
        return new Descent(0.9, 0);
    }

    /** As {@link #momentum()}, looking one move ahead; PyTorch has no default but none. */
    static Optimizer nesterov() {
        return new Nesterov(0.9, 0);
    }

    /**
     * Gradients divided by the root of their mean square: smoothing 0.99, epsilon 1e-8, no weight decay, as PyTorch's
     * RMSprop, which is neither centered nor has momentum.
     */
    static Optimizer rmsProp() {
        return new RmsProp(0.99, 1e-8, 0);
    }

    /**
     * Mean gradients divided by the root of their mean square, both without the bias of their start: betas 0.9 and
     * 0.999, epsilon 1e-8, no weight decay, as PyTorch's Adam.
     */
    static Optimizer adam() {
        return new Adam(0.9, 0.999, 1e-8, 0);
    }

    /** As {@link #adam()}, with a decay of the values themselves of 0.01, as PyTorch's AdamW. */
    static Optimizer adamW() {
        return new AdamW(0.9, 0.999, 1e-8, 0.01);
    }

    /** Returns how many numbers it remembers of each parameter. */
    int memories();

    /**
     * {@code move = momentum * move + gradient}, {@code value -= rate * move}; the first move is the gradient.
     * PyTorch's default is momentum 0 and weight decay 0, with a dampening of 0, which is what this has.
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

    /**
     * {@code move = momentum * move + gradient}, {@code value -= rate * (gradient + momentum * move)}. PyTorch wants
     * momentum to be chosen; its default weight decay is 0.
     */
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
     * {@code value -= rate * gradient / (sqrt(square) + epsilon)}. PyTorch's defaults are smoothing (its alpha) 0.99,
     * epsilon 1e-8 and weight decay 0.
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
     * PyTorch's defaults are betas 0.9 and 0.999, epsilon 1e-8 and weight decay 0.
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

    /**
     * As {@link Adam}, but before that {@code value *= 1 - rate * weightDecay}, and no decay in the gradient. PyTorch's
     * default weight decay is 0.01; the others are those of Adam.
     */
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
