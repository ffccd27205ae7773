package activationlab.study;

import activationlab.diagnosis.DeadMeasure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@link DeathTheory} expects at many biases, ready to be drawn. Takes some milliseconds to make. Immutable and
 * safe on any thread.
 */
public final class DeathCurves {
    private final DeathTheory theory;
    private final List<Double> biases;
    private final Map<DeadMeasure, List<Double>> percents = new EnumMap<>(DeadMeasure.class);

    private DeathCurves(DeathTheory theory, List<Double> biases) {
        this.theory = theory;
        this.biases = List.copyOf(biases);
        for (DeadMeasure measure : DeadMeasure.values()) {
            percents.put(
                    measure,
                    biases.stream().map(bias -> theory.percent(measure, bias)).toList());
        }
    }

    /** Computes the expectations at some biases, in the order in which a line goes through them. */
    public static DeathCurves of(List<Double> biases) {
        return new DeathCurves(new DeathTheory(), biases);
    }

    /** Returns what is expected at any one bias. */
    public DeathTheory theory() {
        return theory;
    }

    /** Returns where the curves are known. */
    public List<Double> biases() {
        return biases;
    }

    /** Returns the percentages of a measure, one for each bias. */
    public List<Double> percents(DeadMeasure measure) {
        return percents.getOrDefault(measure, List.of());
    }
}
