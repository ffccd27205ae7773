package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.activation.Cost;
import activationlab.activation.NormalInputs;
import activationlab.activation.Trait;
import activationlab.activation.Traits;
import activationlab.figure.Stroke;
import activationlab.plot.StyledActivation;
import activationlab.scale.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One activation in the table of traits, as it is now. Safe on any thread.
 *
 * @param activation with its parameters
 * @param stroke the look of its curve; empty if it is not shown
 * @param traits empty until they are found
 * @param cost empty until it is measured
 */
record TraitRow(Activation activation, Optional<Stroke> stroke, Optional<Traits> traits, Optional<Cost> cost) {
    private static final String NOT_YET = "\u2026";

    /** Returns the name, with the parameters that differ from their initial values. */
    String name() {
        return new StyledActivation(activation, 0).name();
    }

    /** Returns what the cell of a trait says. */
    String words(Trait trait) {
        return switch (trait) {
            case FORWARD_COST -> nanoseconds(Cost::forward);
            case BACKWARD_COST -> nanoseconds(Cost::backward);
            default -> traits.map(known -> TraitWords.brief(trait, known)).orElse(NOT_YET);
        };
    }

    private String nanoseconds(ToDoubleFunction<Cost> part) {
        return cost.map(one -> NumberText.fixed(part.applyAsDouble(one), 2)).orElse(NOT_YET);
    }

    /** Returns the number by which a trait orders the rows; NaN if there is none, or none yet. */
    double key(Trait trait) {
        return switch (trait) {
            case FORWARD_COST -> cost.map(Cost::forward).orElse(Double.NaN);
            case BACKWARD_COST -> cost.map(Cost::backward).orElse(Double.NaN);
            default -> traits.map(known -> key(trait, known)).orElse(Double.NaN);
        };
    }

    private static double key(Trait trait, Traits traits) {
        NormalInputs inputs = traits.normalInputs();
        return switch (trait) {
            case RANGE -> traits.range().min();
            case TREND -> place(traits.trend());
            case SMOOTHNESS -> place(traits.smoothness());
            case SYMMETRY -> place(traits.symmetry());
            case LEFT -> place(traits.left().kind());
            case RIGHT -> place(traits.right().kind());
            case STEEPEST -> traits.steepest().slope();
            case ZERO_SLOPE ->
                traits.zeroSlope().stream()
                        .mapToDouble(zero -> zero.to() - zero.from())
                        .sum();
            case MINIMA ->
                traits.minima().isEmpty()
                        ? Double.NaN
                        : traits.minima().getFirst().value();
            case MAXIMA ->
                traits.maxima().isEmpty()
                        ? Double.NaN
                        : traits.maxima().getFirst().value();
            case KINKS -> traits.kinks().size();
            case MEAN -> traits.zeroCentered() ? 0 : inputs.mean();
            case VARIANCE -> inputs.variance();
            case SLOPE_MEAN -> inputs.slopeMean();
            case SLOPE_VARIANCE -> inputs.slopeVariance();
            case SILENT -> inputs.silent();
            case FORWARD_COST, BACKWARD_COST -> throw new IllegalArgumentException(trait + " is no part of traits");
        };
    }

    /** Words have the order in which they are declared. */
    private static <E extends Enum<E>> double place(E word) {
        return List.of(word.getDeclaringClass().getEnumConstants()).indexOf(word);
    }
}
