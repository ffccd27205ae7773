package activationlab.ui.explore;

import activationlab.activation.Bounds;
import activationlab.activation.Extremum;
import activationlab.activation.Interval;
import activationlab.activation.Kink;
import activationlab.activation.Steepest;
import activationlab.activation.Tail;
import activationlab.activation.Traits;
import activationlab.scale.NumberText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Traits as a table of words. Safe on any thread. */
final class TraitWords {
    private static final int MOST = 3;

    private TraitWords() {}

    /** Returns name and words of every trait, in the order of the table. */
    static List<Map.Entry<String, String>> of(Traits traits) {
        return List.of(
                Map.entry("range", range(traits.range())),
                Map.entry("trend", traits.trend().title()),
                Map.entry("smoothness", traits.smoothness().title()),
                Map.entry("far left", tail(traits.left())),
                Map.entry("far right", tail(traits.right())),
                Map.entry("largest slope", steepest(traits.steepest())),
                Map.entry("slope is 0", intervals(traits.zeroSlope())),
                Map.entry("minimum", extrema(traits.minima())),
                Map.entry("maximum", extrema(traits.maxima())),
                Map.entry("kinks", kinks(traits.kinks())),
                Map.entry("inputs N(0, 1)", normal(traits)));
    }

    private static String range(Bounds bounds) {
        String ends = (bounds.minReached() ? "[" : "(") + number(bounds.min()) + ", " + number(bounds.max())
                + (bounds.maxReached() ? "]" : ")");
        if (bounds.bounded()) {
            return ends + ", bounded";
        }
        if (bounds.boundedBelow()) {
            return ends + ", bounded below";
        }
        return ends + (bounds.boundedAbove() ? ", bounded above" : ", unbounded");
    }

    private static String tail(Tail tail) {
        return switch (tail.kind()) {
            case SATURATES -> "saturates at " + number(tail.intercept());
            case LINEAR -> "follows " + line(tail.slope(), tail.intercept());
            case GROWS -> "steeper and steeper";
            case OSCILLATES -> "never settles";
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
        String text = NumberText.significant(value, 4);
        boolean digits = text.contains(".") && text.indexOf('\u00d7') < 0;
        return digits ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
