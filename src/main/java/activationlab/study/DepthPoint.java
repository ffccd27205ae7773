package activationlab.study;

import activationlab.activation.Activation;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How a number differs from layer to layer in networks of one activation and depth, over all seeds. Immutable and safe
 * on any thread.
 *
 * @param first the number of the first layer
 * @param mean its average over the layers
 * @param deviation its standard deviation over the layers
 * @param smallest where gradients vanish most
 * @param largest where gradients explode most
 */
public record DepthPoint(
        Activation activation,
        int depth,
        Scatter first,
        Scatter mean,
        Scatter deviation,
        Scatter smallest,
        Scatter largest) {
    /**
     * Sums up networks that differ in nothing but their seeds.
     *
     * @param ladders at least one
     * @param number which number of a layer: {@code Rung::weightNorm}
     */
    static DepthPoint of(List<Ladder> ladders, ToDoubleFunction<Rung> number) {
        Probe probe = ladders.getFirst().probe();
        List<AcrossLayers> across = ladders.stream()
                .map(ladder -> AcrossLayers.of(ladder.each(number)))
                .toList();
        return new DepthPoint(
                probe.activation(),
                probe.depth(),
                scatter(ladders, ladder -> number.applyAsDouble(ladder.first())),
                scatter(across, AcrossLayers::mean),
                scatter(across, AcrossLayers::deviation),
                scatter(across, AcrossLayers::smallest),
                scatter(across, AcrossLayers::largest));
    }

    private static <T> Scatter scatter(List<T> seeds, Function<T, Double> number) {
        return Scatter.of(seeds.stream().map(number).toList());
    }
}
