package activationlab.ui.explore;

import activationlab.activation.Bounds;
import activationlab.activation.Extremum;
import activationlab.activation.Interval;
import activationlab.activation.Kink;
import activationlab.activation.NormalInputs;
import activationlab.activation.Steepest;
import activationlab.activation.Tail;
import activationlab.activation.Trait;
import activationlab.activation.Traits;
import activationlab.scale.NumberText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Traits as a table of words. Safe on any thread. */
final class TraitWords {
    private static final int MOST = 3;
    private static final String NORMAL = "inputs N(0, 1)";

    /** What stands beside a chart until the traits are found. */
    static final List<Map.Entry<String, String>> SEARCHING = Stream.concat(
                    EnumSet.range(Trait.RANGE, Trait.KINKS).stream().map(Trait::title), Stream.of(NORMAL))
            .map(name -> Map.entry(name, "\u2026"))
            .toList();

    private TraitWords() {}

    /** Returns name and words of the traits beside a chart, in their order. */
    static List<Map.Entry<String, String>> of(Traits traits) {
        List<Map.Entry<String, String>> rows = new ArrayList<>();
        for (Trait trait : EnumSet.range(Trait.RANGE, Trait.KINKS)) {
            rows.add(Map.entry(trait.title(), of(trait, traits)));
        }
        rows.add(Map.entry(NORMAL, normal(traits)));
        return rows;
    }

    /**
     * Returns one trait in a few words.
     *
     * @throws IllegalArgumentException if it is measured: then it is no part of the traits
     */
    static String of(Trait trait, Traits traits) {
        NormalInputs inputs = traits.normalInputs();
        return switch (trait) {
            case RANGE -> range(traits.range()) + defined(traits.defined());
            case TREND -> traits.trend().title();
            case SMOOTHNESS -> traits.smoothness().title();
            case SYMMETRY -> traits.symmetry().title();
            case LEFT -> tail(traits.left());
            case RIGHT -> tail(traits.right());
            case STEEPEST -> steepest(traits.steepest());
            case ZERO_SLOPE -> intervals(traits.zeroSlope());
            case MINIMA -> extrema(traits.minima());
            case MAXIMA -> extrema(traits.maxima());
            case KINKS -> kinks(traits.kinks());
            case MEAN -> traits.zeroCentered() ? "0" : number(inputs.mean());
            case VARIANCE -> number(inputs.variance());
            case SLOPE_MEAN -> number(inputs.slopeMean());
            case SLOPE_VARIANCE -> number(inputs.slopeVariance());
            case SILENT -> number(100 * inputs.silent()) + " %";
            case FORWARD_COST, BACKWARD_COST ->
                throw new IllegalArgumentException(trait + " is measured, wanted a computed trait");
        };
    }

    /** Returns one trait in as few words as a narrow column takes; see {@link #of(Trait, Traits)}. */
    static String brief(Trait trait, Traits traits) {
        return switch (trait) {
            case RANGE -> ends(traits.range());
            case TREND, SMOOTHNESS -> of(trait, traits).replaceFirst("[,:].*", "");
            default -> of(trait, traits);
        };
    }

    private static String ends(Bounds bounds) {
        return (bounds.minReached() ? "[" : "(") + number(bounds.min()) + ", " + number(bounds.max())
                + (bounds.maxReached() ? "]" : ")");
    }

    private static String range(Bounds bounds) {
        String ends = ends(bounds);
        if (bounds.bounded()) {
            return ends + ", bounded";
        }
        if (bounds.boundedBelow()) {
            return ends + ", bounded below";
        }
        return ends + (bounds.boundedAbove() ? ", bounded above" : ", unbounded");
    }

    private static String defined(List<Interval> defined) {
        return defined.equals(List.of(Interval.EVERYWHERE))
                ? ""
                : "; defined " + some(defined.stream().map(TraitWords::where).toList());
    }

    private static String tail(Tail tail) {
        return switch (tail.kind()) {
            case SATURATES -> "saturates at " + number(tail.intercept());
            case LINEAR -> "follows " + line(tail.slope(), tail.intercept());
            case GROWS -> "steeper and steeper";
            case OSCILLATES -> "never settles";
            case UNDEFINED -> "undefined";
        };
    }

    private static String line(double slope, double intercept) {
        String factor = slope == 1 ? "" : slope == -1 ? "\u2212" : number(slope) + "\u2009";
        String sign = intercept < 0 ? " \u2212 " : " + ";
        return "y = " + factor + "x" + (intercept == 0 ? "" : sign + number(Math.abs(intercept)));
    }

    private static String steepest(Steepest steepest) {
        if (Double.isInfinite(steepest.slope())) {
            return "grows without end";
        }
        return number(steepest.slope()) + " " + where(steepest.where());
    }

    private static String intervals(List<Interval> intervals) {
        return intervals.isEmpty()
                ? "nowhere"
                : some(intervals.stream().map(TraitWords::where).toList());
    }

    private static String where(Interval interval) {
        boolean fromLeft = interval.from() == Double.NEGATIVE_INFINITY;
        boolean toRight = interval.to() == Double.POSITIVE_INFINITY;
        if (interval.isPoint()) {
            return Double.isInfinite(interval.from()) ? "far out" : "at " + number(interval.from());
        }
        if (fromLeft && toRight) {
            return "everywhere";
        }
        if (fromLeft) {
            return "up to " + number(interval.to());
        }
        return toRight
                ? "from " + number(interval.from()) + " on"
                : "from " + number(interval.from()) + " to " + number(interval.to());
    }

    private static String extrema(List<Extremum> extrema) {
        return extrema.isEmpty()
                ? "none"
                : some(extrema.stream()
                        .map(extremum -> number(extremum.value()) + " at " + number(extremum.x()))
                        .toList());
    }

    private static String kinks(List<Kink> kinks) {
        return kinks.isEmpty()
                ? "none"
                : some(kinks.stream().map(TraitWords::kink).toList());
    }

    private static String kink(Kink kink) {
        return kink.jump()
                ? "jump at " + number(kink.x())
                : "at " + number(kink.x()) + " (slopes " + number(kink.leftSlope()) + ", " + number(kink.rightSlope())
                        + ")";
    }

    private static String normal(Traits traits) {
        if (Double.isNaN(traits.normalInputs().mean())) {
            return "no mean: undefined or unbounded for some";
        }
        String mean = traits.zeroCentered()
                ? "zero-centered"
                : "mean output " + number(traits.normalInputs().mean());
        double silent = traits.normalInputs().silent();
        return silent > 0 ? mean + ", " + number(100 * silent) + " % exactly 0" : mean;
    }

    private static String some(List<String> parts) {
        String listed = parts.stream().limit(MOST).collect(Collectors.joining("; "));
        return parts.size() > MOST ? listed + "; and " + (parts.size() - MOST) + " more" : listed;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "undefined" : NumberText.shortest(value, 4);
    }
}
