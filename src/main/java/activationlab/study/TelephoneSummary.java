package activationlab.study;

import activationlab.activation.Activation;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What is left of a gradient when it has reached the first layer, over all seeds. Immutable and safe on any thread.
 *
 * @param rule the steepest slope of the activation to the power of the number of hidden layers
 * @param slopes the product of what slopes did to its norm
 * @param weights the product of what weights did to its norm
 * @param left its norm |dL/dz| as a share of that at the output
 */
public record TelephoneSummary(Activation activation, double rule, Scatter slopes, Scatter weights, Scatter left) {
    /** Sums up networks that differ in nothing but their seeds, at least one with a hidden layer. */
    static TelephoneSummary of(List<Ladder> ladders) {
        List<TelephoneHop> last = ladders.stream()
                .map(ladder -> TelephoneHop.of(ladder).getLast())
                .toList();
        return new TelephoneSummary(
                ladders.getFirst().probe().activation(),
                last.getFirst().rule(),
                scatter(last, TelephoneHop::slopes),
                scatter(last, TelephoneHop::weights),
                scatter(last, TelephoneHop::left));
    }

    private static Scatter scatter(List<TelephoneHop> seeds, ToDoubleFunction<TelephoneHop> number) {
        return Scatter.of(seeds.stream().mapToDouble(number).boxed().toList());
    }
}
