package activationlab.network;

import activationlab.dataset.Task;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What training makes small, and so what follows the output layer. Every mean is one over all samples and all outputs,
 * as with PyTorch's losses by default. All are computed from the pre-activations z of the output layer: while z and the
 * target t are at most 1e150 in size, loss and gradient are finite and right to the rounding of the answer. Immutable
 * and safe on any thread.
 */
public enum Loss {
    /** Mean of (z - t)^2; the output layer is linear, with one number or several as answer and target. */
    MEAN_SQUARED_ERROR("mean squared error"),
    /**
     * Binary cross-entropy: mean of -ln p where the target is 1 and -ln(1 - p) where it is 0; p is the sigmoid of z.
     * Computed as max(z, 0) - z t + ln(1 + e^-|z|). Several units are several labels, of which any number may be 1.
     */
    BINARY_CROSS_ENTROPY("binary cross-entropy"),
    /**
     * Cross-entropy of several classes: mean over the samples of -ln p of the target's class, where p is the softmax of
     * the output layer. Computed as ln(sum of e^z) - z of the class, with the largest z taken out first. The target is
     * the number of the class, from 0.
     */
    CROSS_ENTROPY("cross-entropy"),
    /** Mean of (ln(1 + e^z) - t)^2: an output behind softplus, for numbers that are positive. */
    POSITIVE_SQUARED_ERROR("mean squared error of a softplus output"),
    /** Mean of (tanh z - t)^2: an output behind tanh, for numbers in -1..1. */
    BOUNDED_SQUARED_ERROR("mean squared error of a tanh output"),
    /** Mean of (max(0, z) - t)^2: an output behind relu, which gets no gradient below 0; a mistake to try out. */
    RECTIFIED_SQUARED_ERROR("mean squared error of a relu output");

    private final String title;

    Loss(String title) {
        this.title = title;
    }

    /** Returns the losses that can be computed for what is learned, the one that suits it first. */
    public static List<Loss> possible(Task task) {
        return Arrays.stream(values())
                .filter(loss -> loss.isPossible(task))
                .sorted(Comparator.comparing(loss -> loss != suited(task)))
                .toList();
    }

    /** Returns whether it can be computed: classes by number for cross-entropy, 0 and 1 for the binary one. */
    public boolean isPossible(Task task) {
        return switch (this) {
            case CROSS_ENTROPY -> task.classifies();
            case BINARY_CROSS_ENTROPY -> task == Task.BINARY || task == Task.MULTILABEL;
            default -> task != Task.MULTICLASS;
        };
    }

    /** Returns the loss that suits what is learned: cross-entropy for classes, squared error for numbers. */
    public static Loss suited(Task task) {
        return switch (task) {
            case BINARY, MULTILABEL -> BINARY_CROSS_ENTROPY;
            case MULTICLASS -> CROSS_ENTROPY;
            case REGRESSION -> MEAN_SQUARED_ERROR;
        };
    }

    /** Returns what follows the output layer, in a word or two. */
    public String head() {
        return switch (this) {
            case MEAN_SQUARED_ERROR -> "linear";
            case BINARY_CROSS_ENTROPY -> "sigmoid";
            case CROSS_ENTROPY -> "softmax";
            case POSITIVE_SQUARED_ERROR -> "softplus";
            case BOUNDED_SQUARED_ERROR -> "tanh";
            case RECTIFIED_SQUARED_ERROR -> "relu";
        };
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }
}
