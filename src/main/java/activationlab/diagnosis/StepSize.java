package activationlab.diagnosis;

import activationlab.scale.NumberText;
import activationlab.training.LayerStats;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Says whether a step moves the weights of some layer too far for their size, or hardly at all. Safe on any thread. */
public final class StepSize {
    // Halfway between too small and too large.
    private static final double MIDDLE = -3;

    private StepSize() {}

    /** Returns what all layers of weights show, the first to the output layer; calm before the first step. */
    public static Finding of(List<LayerStats> layers) {
        double[] sizes = layers.stream()
                .mapToDouble(layer -> Math.log10(layer.motion().updateRatio()))
                .toArray();
        return IntStream.range(0, sizes.length)
                .boxed()
                .filter(layer -> Rule.LARGE_STEPS.appears(sizes[layer]) || Rule.SMALL_STEPS.appears(sizes[layer]))
                .max(Comparator.comparingDouble(layer -> Math.abs(sizes[layer] - MIDDLE)))
                .map(layer -> new Finding(Severity.NOTICE, sentence(layer, sizes)))
                .orElseGet(() -> new Finding(Severity.CALM, calm(sizes)));
    }

    private static String sentence(int layer, double[] sizes) {
        String which = layer == sizes.length - 1 ? "the output layer" : "layer " + (layer + 1);
        if (sizes[layer] == Double.NEGATIVE_INFINITY) {
            return "a step does not move " + which + " at all";
        }
        return "a step moves " + which + " by " + number(sizes[layer]) + " of its size, "
                + (Rule.LARGE_STEPS.appears(sizes[layer])
                        ? "more than " + NumberText.power(-2) + ": unsteady"
                        : "less than " + NumberText.power(-4) + ": nearly at rest");
    }

    private static String number(double exponent) {
        return NumberText.shortest(Math.pow(10, exponent), 2);
    }

    private static String calm(double[] sizes) {
        boolean known = IntStream.range(0, sizes.length).allMatch(layer -> Double.isFinite(sizes[layer]));
        return known ? "steps suit the size of the weights" : "no step is known";
    }
}
