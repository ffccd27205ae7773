package activationlab.diagnosis;

import activationlab.training.LayerStats;
import java.util.List;

/** Says how much of the gradient that leaves the output layer arrives at the first layer. */
public final class GradientFlow {
    /** From this factor between first and last layer on, one learning rate cannot suit both. */
    private static final double LARGE = 100;

    private GradientFlow() {}

    /** Returns what all layers of weights show, the first to the output layer. */
    public static Finding of(List<LayerStats> layers, GradientTensor tensor) {
        if (layers.stream().allMatch(layer -> tensor.norm(layer) == 0)) {
            return new Finding(
                    Severity.DANGER,
                    "on this batch the gradient of all " + tensor.title() + " is exactly 0: no step moves them");
        }
        double first = tensor.norm(layers.getFirst());
        double last = tensor.norm(layers.getLast());
        if (first == 0) {
            return new Finding(Severity.DANGER, zeros(layers, tensor));
        }
        String compared = "layer 1 gets " + Wording.share(first / last) + " the output layer's gradient";
        if (first * LARGE < last) {
            return new Finding(Severity.WARNING, compared + ": vanishing");
        }
        return first > last * LARGE
                ? new Finding(Severity.WARNING, compared + ": exploding on the way back")
                : new Finding(Severity.CALM, compared);
    }

    private static String zeros(List<LayerStats> layers, GradientTensor tensor) {
        int count = 1;
        while (count < layers.size() && tensor.norm(layers.get(count)) == 0) {
            count++;
        }
        return count == 1
                ? "on this batch layer 1 gets a gradient of exactly 0: it does not learn"
                : "on this batch layers 1 to " + count + " get a gradient of exactly 0: they do not learn";
    }
}
