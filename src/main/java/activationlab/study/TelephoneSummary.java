package activationlab.study;

import activationlab.activation.Activation;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What is left of a gradient after some hidden layers, often all of them, over all seeds. Immutable and safe on any
 * thread.
 *
 * @param rule the steepest slope of the activation to the power of the number of those layers
 * @param slopes the product of what slopes did to its norm
 * @param weights the product of what weights did to its norm
 * @param left its norm |dL/dz| as a share of that at the output
 */
public record TelephoneSummary(Activation activation, double rule, Scatter slopes, Scatter weights, Scatter left) {
    /** Sums up networks that differ in nothing but their seeds, at least one with a hidden layer. */
    static TelephoneSummary of(List<Ladder> ladders) {
        return hops(ladders).getLast();
    }

    /** As {@link #of}, for the gradient after one hidden layer, after two, and so on. */
    static List<TelephoneSummary> hops(List<Ladder> ladders) {
        Activation activation = ladders.getFirst().probe().activation();
        List<List<TelephoneHop>> seeds = ladders.stream().map(TelephoneHop::of).toList();
        return IntStream.range(0, seeds.getFirst().size())
                .mapToObj(hop ->
                        of(activation, seeds.stream().map(hops -> hops.get(hop)).toList()))
                .toList();
    }

    private static TelephoneSummary of(Activation activation, List<TelephoneHop> seeds) {
        return new TelephoneSummary(
                activation,
                seeds.getFirst().rule(),
                scatter(seeds, TelephoneHop::slopes),
                scatter(seeds, TelephoneHop::weights),
                scatter(seeds, TelephoneHop::left));
    }

    private static Scatter scatter(List<TelephoneHop> seeds, ToDoubleFunction<TelephoneHop> number) {
        return Scatter.of(seeds.stream().mapToDouble(number).boxed().toList());
    }
}
