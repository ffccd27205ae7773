package activationlab.export;

import activationlab.activation.Activation;
import activationlab.activation.Bounds;
import activationlab.activation.Cost;
import activationlab.activation.Extremum;
import activationlab.activation.Interval;
import activationlab.activation.Kink;
import activationlab.activation.Tail;
import activationlab.activation.Trait;
import activationlab.activation.Traits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Traits as cells for other programs, numbers with as many digits as tell them from their neighbors. */
final class TraitCells {
    /** A list in a cell ends here, with three points: a fast sine has hundreds of minima. */
    private static final int MOST = 40;

    private TraitCells() {}

    /** Returns the names of the columns that a trait takes. */
    static List<String> heads(Trait trait) {
        return switch (trait) {
            case RANGE -> List.of("min", "min_reached", "max", "max_reached", "defined");
            case TREND -> List.of("trend", "falling");
            case SMOOTHNESS -> List.of("smoothness");
            case SYMMETRY -> List.of("symmetry");
            case LEFT -> List.of("left_tail", "left_slope", "left_intercept");
            case RIGHT -> List.of("right_tail", "right_slope", "right_intercept");
            case STEEPEST -> List.of("steepest", "steepest_at");
            case ZERO_SLOPE -> List.of("zero_slope");
            case MINIMA -> List.of("minima");
            case MAXIMA -> List.of("maxima");
            case KINKS -> List.of("kinks");
            case MEAN -> List.of("mean_for_normal_inputs", "zero_centered");
            case VARIANCE -> List.of("variance_for_normal_inputs");
            case SLOPE_MEAN -> List.of("slope_mean_for_normal_inputs");
            case SLOPE_VARIANCE -> List.of("slope_variance_for_normal_inputs");
            case SILENT -> List.of("silent_for_normal_inputs");
            case FORWARD_COST -> List.of("forward_ns_on_this_machine");
            case BACKWARD_COST -> List.of("backward_ns_on_this_machine");
        };
    }

    /** Returns the cells under {@link #heads}. */
    static List<String> of(Trait trait, TraitsSheet.Entry entry) {
        Traits traits = entry.traits();
        return switch (trait) {
            case RANGE -> range(traits);
            case TREND -> List.of(word(traits.trend()), list(traits.falling(), TraitCells::text));
            case SMOOTHNESS -> List.of(word(traits.smoothness()));
            case SYMMETRY -> List.of(word(traits.symmetry()));
            case LEFT -> tail(traits.left());
            case RIGHT -> tail(traits.right());
            case STEEPEST ->
                List.of(text(traits.steepest().slope()), text(traits.steepest().where()));
            case ZERO_SLOPE -> List.of(list(traits.zeroSlope(), TraitCells::text));
            case MINIMA -> List.of(list(traits.minima(), TraitCells::text));
            case MAXIMA -> List.of(list(traits.maxima(), TraitCells::text));
            case KINKS -> List.of(list(traits.kinks(), TraitCells::text));
            case MEAN -> mean(traits);
            case VARIANCE -> List.of(text(traits.normalInputs().variance()));
            case SLOPE_MEAN -> List.of(text(traits.normalInputs().slopeMean()));
            case SLOPE_VARIANCE -> List.of(text(traits.normalInputs().slopeVariance()));
            case SILENT -> List.of(text(traits.normalInputs().silent()));
            case FORWARD_COST -> List.of(cost(entry.cost(), Cost::forward));
            case BACKWARD_COST -> List.of(cost(entry.cost(), Cost::backward));
        };
    }

    /** Returns name, parameters and where it was searched. */
    static List<String> name(TraitsSheet.Entry entry) {
        Activation activation = entry.activation();
        String parameters =
                list(activation.parameters(), parameter -> parameter.id() + "=" + activation.parameter(parameter.id()));
        return List.of(activation.id(), parameters, entry.traits().searched().toString());
    }

    private static List<String> range(Traits traits) {
        Bounds range = traits.range();
        return List.of(
                text(range.min()),
                Boolean.toString(range.minReached()),
                text(range.max()),
                Boolean.toString(range.maxReached()),
                list(traits.defined(), TraitCells::text));
    }

    private static List<String> mean(Traits traits) {
        double mean = traits.normalInputs().mean();
        return List.of(text(mean), Double.isNaN(mean) ? "" : Boolean.toString(traits.zeroCentered()));
    }

    private static List<String> tail(Tail tail) {
        return List.of(word(tail.kind()), text(tail.slope()), text(tail.intercept()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        String all = items.stream().limit(MOST).map(text).collect(Collectors.joining(";"));
        return items.size() > MOST ? all + ";..." : all;
    }

    private static String text(Interval interval) {
        return interval.isPoint() ? text(interval.from()) : text(interval.from()) + ".." + text(interval.to());
    }

    private static String text(Extremum extremum) {
        return text(extremum.x()) + ":" + text(extremum.value());
    }

    private static String text(Kink kink) {
        return text(kink.x()) + ":" + text(kink.leftSlope()) + ".." + text(kink.rightSlope());
    }

    /** Nothing for what does not exist, such as the slope of an asymptote that there is not. */
    private static String text(double number) {
        return Double.isNaN(number) ? "" : Double.toString(number);
    }

    /** Two decimals: more would be noise. */
    private static String cost(Optional<Cost> cost, ToDoubleFunction<Cost> part) {
        return cost.map(one -> String.format(Locale.ROOT, "%.2f", part.applyAsDouble(one)))
                .orElse("");
    }
}
