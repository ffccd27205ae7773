package activationlab.study;

import activationlab.diagnosis.DeadMeasure;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the results of a {@link DeathSurvey} spread over its seeds. Immutable and safe on any thread.
 *
 * @param biases the biases of every trace
 * @param traces at least one, over the same biases
 */
public record DeathSummary(List<Double> biases, List<DeathTrace> traces) {
    public DeathSummary {
        biases = List.copyOf(biases);
        traces = List.copyOf(traces);
        if (traces.isEmpty()) {
            throw new IllegalArgumentException("traces [], wanted at least one");
        }
        for (DeathTrace trace : traces) {
            if (!trace.biases().equals(biases)) {
                throw new IllegalArgumentException(
                        "seed " + trace.seed() + " has biases " + trace.biases() + ", wanted " + biases);
            }
        }
    }

    /** Sums up traces over the same biases. */
    public static DeathSummary of(List<DeathTrace> traces) {
        return new DeathSummary(traces.isEmpty() ? List.of() : traces.getFirst().biases(), traces);
    }

    /** Returns the percentages of a measure at one bias, counted from 0, over all seeds. */
    public Scatter scatter(DeadMeasure measure, int bias) {
        return Scatter.of(traces.stream()
                .map(trace -> trace.deaths().get(bias).percent(measure))
                .toList());
    }

    /** Returns the percentages of a measure at every bias, over all seeds. */
    public List<Scatter> scatters(DeadMeasure measure) {
        return IntStream.range(0, biases.size())
                .mapToObj(bias -> scatter(measure, bias))
                .toList();
    }
}
