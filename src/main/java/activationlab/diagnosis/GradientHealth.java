package activationlab.diagnosis;

import activationlab.scale.NumberText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says whether gradients vanish or explode on their way back, and by which threshold. Safe on any
 * thread.
 */
public final class GradientHealth {
    /**
     * Where the mean size of the gradients of a layer is less, they have vanished: at usual learning rates a step moves
     * no weight by more than its rounding. A rule of practitioners, not a law.
     */
    public static final double VANISHED = 1e-7;

    private static final String LEAST = "less than " + Wording.share(1 / GradientFlow.LARGE) + " it";
    private static final String MOST = "more than " + NumberText.fixed(GradientFlow.LARGE, 0) + " times";

    private GradientHealth() {}

    /**
     * Returns what matters most.
     *
     * @param norms the L2 norm of the gradient in each layer, by its weights or by its pre-activations, the output
     *     layer last
     * @param means the mean size of the gradients of its weights
     */
    public static Finding of(List<Double> norms, List<Double> means) {
        if (!norms.stream().allMatch(Double::isFinite)) {
            return new Finding(Severity.DANGER, "exploding: gradients are larger than any number there is");
        }
        double first = norms.getFirst();
        double last = norms.getLast();
        if (first == 0) {
            return new Finding(Severity.DANGER, GradientFlow.zeros(norms, GradientTensor.WEIGHTS));
        }
        String compared = "layer 1 gets " + Wording.share(first / last) + " the output layer's gradient";
        List<Integer> vanished = vanished(means);
        if (!vanished.isEmpty()) {
            String where = "mean |dL/dw| is below " + NumberText.power(-7) + layers(vanished, means.size());
            return new Finding(Severity.WARNING, "vanished: " + where + "; " + compared);
        }
        if (first * GradientFlow.LARGE < last) {
            return new Finding(Severity.WARNING, "vanishing: " + compared + ", " + LEAST);
        }
        return first > last * GradientFlow.LARGE
                ? new Finding(Severity.WARNING, "exploding on the way back: " + compared + ", " + MOST)
                : new Finding(Severity.CALM, compared);
    }

    private static List<Integer> vanished(List<Double> means) {
        return IntStream.range(0, means.size())
                .filter(layer -> means.get(layer) < VANISHED)
                .mapToObj(layer -> layer + 1)
                .toList();
    }

    private static String layers(List<Integer> vanished, int all) {
        int count = vanished.size();
        if (count == all) {
            return " in all layers";
        }
        if (count == 1) {
            return " in layer " + vanished.getFirst();
        }
        boolean together = vanished.getLast() - vanished.getFirst() == count - 1;
        return together
                ? " in layers " + vanished.getFirst() + " to " + vanished.getLast()
                : " in " + count + " of " + all + " layers";
    }
}
