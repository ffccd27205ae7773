package activationlab.network;

/**
 * What is done to the gradients of the loss before an optimizer follows them, in PyTorch's order: first all gradients
 * together are shortened to {@code clipNorm}, as by {@code clip_grad_norm_}; then the slope of a penalty on large
 * weights is added, where PyTorch's optimizers add their {@code weight_decay}. Immutable and safe on any thread.
 *
 * <p>The penalty is {@code l1 * sum |w| + l2 / 2 * sum w^2} over the weights of all layers; Keras's {@code l2} is half
 * of this one. As in textbooks and Keras, biases and other learned parameters are free of it; the weight decay of an
 * {@link Optimizer} takes them in, as PyTorch's does. Losses are reported without the penalty.
 *
 * @param l1 adds {@code l1 * sign(w)} to the gradient of each weight, where sign(0) is 0; 0 for none
 * @param l2 adds {@code l2 * w} to the gradient of each weight; 0 for none
 * @param clipNorm the largest L2 norm of all gradients, those of biases and other learned parameters included: all are
 *     multiplied by {@code clipNorm / (norm + 1e-6)} if that is below 1; infinite for none
 */
public record Regularization(double l1, double l2, double clipNorm) {
    public Regularization {
        requireNotNegative("L1 penalty", l1);
        requireNotNegative("L2 penalty", l2);
        if (!(clipNorm > 0)) {
            throw new IllegalArgumentException("clip norm " + clipNorm + ", wanted above 0, or infinite for none");
        }
    }

    /** Leaves the gradients as they are. */
    public static Regularization none() {
        return new Regularization(0, 0, Double.POSITIVE_INFINITY);
    }

    public Regularization withL1(double changed) {
        return new Regularization(changed, l2, clipNorm);
    }

    public Regularization withL2(double changed) {
        return new Regularization(l1, changed, clipNorm);
    }

    public Regularization withClipNorm(double changed) {
        return new Regularization(l1, l2, changed);
    }

    /** Returns whether weights are drawn towards 0. */
    public boolean penalizes() {
        return l1 > 0 || l2 > 0;
    }

    /** Returns whether the norm of the gradients is limited. */
    public boolean clips() {
        return clipNorm < Double.POSITIVE_INFINITY;
    }

    private static void requireNotNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " " + value + " is negative or not finite");
        }
    }
}
