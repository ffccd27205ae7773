package activationlab.diagnosis;

import activationlab.training.LayerStats;
import java.util.List;

/** Says how much of the gradient that leaves the output layer arrives at the first layer. */
public final class GradientFlow {
    /** From this factor between first and last layer on, one learning rate cannot suit both. */
    static final double LARGE = 100;

    private GradientFlow() {}

    /** Returns what all layers of weights show, the first to the output layer. */
    public static Finding of(List<LayerStats> layers, GradientTensor tensor) {
        List<Double> norms = layers.stream().map(tensor::norm).toList();
        double first = norms.getFirst();
        double last = norms.getLast();
        if (first == 0) {
            return new Finding(Severity.DANGER, zeros(norms, tensor));
        }
        String compared = "layer 1 gets " + Wording.share(first / last) + " the output layer's gradient";
        if (first * LARGE < last) {
            return new Finding(Severity.WARNING, compared + ": vanishing");
        }
        return first > last * LARGE
                ? new Finding(Severity.WARNING, compared + ": exploding on the way back")
                : new Finding(Severity.CALM, compared);
    }

    /**
     * Returns the sentence about a first layer whose gradient is exactly 0.
     *
     * @param norms of every layer, the first one first
     */
    static String zeros(List<Double> norms, GradientTensor tensor) {
        int count = 1;
        while (count < norms.size() && norms.get(count) == 0) {
            count++;
        }
        if (norms.stream().allMatch(norm -> norm == 0)) {
            return "on this batch the gradient of all " + tensor.title() + " is exactly 0: no step moves them";
        }
        return count == 1
                ? "on this batch layer 1 gets a gradient of exactly 0: it does not learn"
                : "on this batch layers 1 to " + count + " get a gradient of exactly 0: they do not learn";
    }
}
