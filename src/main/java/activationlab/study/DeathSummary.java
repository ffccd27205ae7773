package activationlab.study;

import activationlab.diagnosis.DeadMeasure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How the results of a {@link DeathSurvey} spread over its seeds. Immutable and safe on any thread. */
public final class DeathSummary {
    private final List<Double> biases;
    private final int seeds;
    private final Map<DeadMeasure, List<Scatter>> scatters = new EnumMap<>(DeadMeasure.class);

    private DeathSummary(List<DeathTrace> traces) {
        biases = traces.getFirst().biases();
        seeds = traces.size();
        for (DeadMeasure measure : DeadMeasure.values()) {
            scatters.put(
                    measure,
                    IntStream.range(0, biases.size())
                            .mapToObj(bias -> scatter(traces, measure, bias))
                            .toList());
        }
    }

    private static Scatter scatter(List<DeathTrace> traces, DeadMeasure measure, int bias) {
        return Scatter.of(traces.stream()
                .mapToDouble(trace -> trace.deaths().get(bias).percent(measure))
                .toArray());
    }

    /**
     * Sums up some traces.
     *
     * @param traces at least one, all over the same biases
     */
    public static DeathSummary of(List<DeathTrace> traces) {
        if (traces.isEmpty()) {
            throw new IllegalArgumentException("traces [], wanted at least one");
        }
        List<Double> biases = traces.getFirst().biases();
        for (DeathTrace trace : traces) {
            if (!trace.biases().equals(biases)) {
                throw new IllegalArgumentException(
                        "seed " + trace.seed() + " has biases " + trace.biases() + ", wanted " + biases);
            }
        }
        return new DeathSummary(traces);
    }

    /** Returns the biases of every trace. */
    public List<Double> biases() {
        return biases;
    }

    /** Returns how many traces are summed up. */
    public int seeds() {
        return seeds;
    }

    /** Returns the percentages of a measure over all seeds, one scatter for each bias. */
    public List<Scatter> scatters(DeadMeasure measure) {
        return scatters.getOrDefault(measure, List.of());
    }
}
