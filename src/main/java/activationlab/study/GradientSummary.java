package activationlab.study;

import activationlab.activation.Activation;
import java.util.List;
import java.util.function.Function;

/**
 * How large the gradients of networks of one activation are, over all seeds. Immutable and safe on any thread.
 *
 * @param meanSize the mean of their absolute values
 * @param deviation their standard deviation
 * @param largest the largest of their absolute values
 */
public record GradientSummary(Activation activation, Scatter meanSize, Scatter deviation, Scatter largest) {
    /** Sums up networks that differ in nothing but their seeds, at least one. */
    static GradientSummary of(List<GradientSizes> seeds) {
        return new GradientSummary(
                seeds.getFirst().activation(),
                scatter(seeds, GradientSizes::meanSize),
                scatter(seeds, GradientSizes::deviation),
                scatter(seeds, GradientSizes::largest));
    }

    private static Scatter scatter(List<GradientSizes> seeds, Function<GradientSizes, Double> number) {
        return Scatter.of(seeds.stream().map(number).toList());
    }
}
