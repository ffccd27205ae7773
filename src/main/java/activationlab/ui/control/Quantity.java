package activationlab.ui.control;

import activationlab.scale.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A number that a person can set: what it is called, what it does, where it may lie and how finely it moves. Safe on
 * any thread.
 *
 * @param name what the label says, such as "learning rate"
 * @param effect what it does to the network, one sentence for the tooltip
 * @param range what the slider reaches
 * @param typed what can be typed: the range or more
 * @param spacing how the range is laid along the slider
 * @param initial where it starts and where a double click returns to
 * @param fine the smallest step: a difference, or with {@link Spacing#LOG} a share of a decade
 * @param marks values that Shift snaps to, growing
 * @param topWord written and read instead of the largest member, such as "full"; empty for none
 */
public record Quantity(
        String name,
        String effect,
        Range range,
        Range typed,
        Spacing spacing,
        double initial,
        double fine,
        List<Double> marks,
        String topWord) {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final double COARSE_TO_FINE = 10;
    private static final double LOG_STEP = 0.01;

    public Quantity {
        range.require(name, initial);
        marks.forEach(mark -> range.require(name + " mark", mark));
        marks = List.copyOf(marks);
        if (!(fine > 0)) {
            throw new IllegalArgumentException(name + ": fine step " + fine + " is not positive");
        }
        if (spacing.byFactors() && range.min() <= 0) {
            throw new IllegalArgumentException(name + ": a log range must be positive, got " + range);
        }
    }

    /** Returns a number on a linear slider that steps by {@code fine}, with marks at the ends and at the start. */
    public static Quantity linear(String name, Range range, double initial, double fine) {
        List<Double> marks =
                List.of(range.min(), initial, range.max()).stream().distinct().toList();
        return new Quantity(name, name, range, range, Spacing.LINEAR, initial, fine, marks, "");
    }

    /** Returns a positive number on a log slider, with a mark at every decade. */
    public static Quantity log(String name, Range range, double initial) {
        return new Quantity(name, name, range, range, Spacing.LOG, initial, LOG_STEP, decades(range), "");
    }

    private static List<Double> decades(Range range) {
        int first = (int) Math.ceil(Math.log10(range.min()) - 1e-9);
        int last = (int) Math.floor(Math.log10(range.max()) + 1e-9);
        return IntStream.rangeClosed(first, last)
                .mapToObj(power -> Double.parseDouble("1e" + power))
                .toList();
    }

    /** Returns a whole number, with marks at the ends. */
    public static Quantity whole(String name, Range range, double initial) {
        List<Double> ends = List.of(range.min(), range.max());
        return new Quantity(name, name, range, range, Spacing.WHOLE, initial, 1, ends, "");
    }

    /** Returns a positive whole number on a log slider, with marks at the powers of two. */
    public static Quantity wholeLog(String name, Range range, double initial) {
        List<Double> powers = DoubleStream.iterate(1, power -> power <= range.max(), power -> 2 * power)
                .filter(range::contains)
                .boxed()
                .toList();
        return new Quantity(name, name, range, range, Spacing.WHOLE_LOG, initial, LOG_STEP, powers, "");
    }

    /** Returns this with another sentence for the tooltip. */
    public Quantity withEffect(String sentence) {
        return new Quantity(name, sentence, range, typed, spacing, initial, fine, marks, topWord);
    }

    /** Returns this with more that can be typed than the slider reaches. */
    public Quantity withTyped(Range accepted) {
        return new Quantity(name, effect, range, accepted, spacing, initial, fine, marks, topWord);
    }

    /** Returns this with other marks to snap to, growing. */
    public Quantity withMarks(List<Double> values) {
        return new Quantity(name, effect, range, typed, spacing, initial, fine, values, topWord);
    }

    /** Returns this with another resting value. */
    public Quantity withInitial(double value) {
        return new Quantity(name, effect, range, typed, spacing, value, fine, marks, topWord);
    }

    /** Returns this with a word for the largest member, such as "full"; typing the word sets it. */
    public Quantity withTopWord(String word) {
        return new Quantity(name, effect, range, typed, spacing, initial, fine, marks, word);
    }

    /** Returns the member of the range nearest to {@code value}, rounded to what the slider can show. */
    public double rounded(double value) {
        double inside = range.clamp(value);
        double round = switch (spacing) {
            case LOG -> new BigDecimal(inside).round(THREE_DIGITS).doubleValue();
            case WHOLE, WHOLE_LOG -> Math.rint(inside);
            case LINEAR ->
                new BigDecimal(Math.rint(inside / fine) * fine)
                        .setScale(decimals(), RoundingMode.HALF_EVEN)
                        .doubleValue();
        };
        return range.clamp(round) + 0.0;
    }

    /** Returns {@code value} moved by some fine steps, inside the range. */
    public double stepped(double value, double fineSteps) {
        return switch (spacing) {
            case LOG -> rounded(value * Math.pow(10, fineSteps * fine));
            case WHOLE_LOG -> rounded(factored(value, fineSteps));
            case LINEAR, WHOLE -> rounded(value + fineSteps * fine);
        };
    }

    // A small factor of a small whole number is the same number: move by at least one.
    private double factored(double value, double fineSteps) {
        double moved = Math.rint(value * Math.pow(10, fineSteps * fine));
        return moved == value ? value + Math.signum(fineSteps) : moved;
    }

    /** Returns how many fine steps an arrow key moves without Ctrl. */
    public double coarseSteps() {
        return spacing == Spacing.WHOLE ? 1 : COARSE_TO_FINE;
    }

    /** Returns the mark nearest to {@code value} along the slider, or the value itself if there are no marks. */
    public double nearestMark(double value) {
        double best = value;
        double distance = Double.POSITIVE_INFINITY;
        for (double mark : marks) {
            double apart = Math.abs(spacing.position(range, mark) - spacing.position(range, value));
            if (apart < distance) {
                best = mark;
                distance = apart;
            }
        }
        return best;
    }

    /** Returns the next mark above {@code value}, or below it if {@code direction} is negative; else the value. */
    public double nextMark(double value, int direction) {
        List<Double> seen = direction > 0 ? marks : marks.reversed();
        return seen.stream()
                .filter(mark -> direction > 0 ? mark > value : mark < value)
                .findFirst()
                .orElse(value);
    }

    /** Returns the value as text: with the digits of its step, or with those that were typed if there are more. */
    public String format(double value) {
        if (!topWord.isEmpty() && value == range.max()) {
            return topWord;
        }
        return switch (spacing) {
            case WHOLE, WHOLE_LOG -> Long.toString(Math.round(value));
            case LINEAR -> fixed(value);
            case LOG -> shortest(value);
        };
    }

    /** Returns the number that {@code text} says, a multiple of the step or not; empty if it is refused. */
    public OptionalDouble read(String text) {
        if (!topWord.isEmpty() && text.strip().equalsIgnoreCase(topWord)) {
            return OptionalDouble.of(range.max());
        }
        double value;
        try {
            value = Double.parseDouble(text.strip().replace('\u2212', '-'));
        } catch (NumberFormatException ignored) {
            return OptionalDouble.empty();
        }
        boolean fits = !spacing.whole() || value == Math.rint(value);
        return fits && typed.contains(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Returns the sentence that refuses {@code text}: what, got and wanted. */
    public String refusal(String text) {
        String kind = spacing.whole() ? "a whole number" : "a number";
        return name + ": got \"" + text.strip() + "\", wanted " + kind + " from " + format(typed.min()) + " to "
                + format(typed.max());
    }

    private int decimals() {
        return Math.max(0, BigDecimal.valueOf(fine).stripTrailingZeros().scale());
    }

    private String fixed(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).round(SIX_DIGITS);
        int needed = Math.max(decimals(), exact.stripTrailingZeros().scale());
        String text = exact.setScale(needed, RoundingMode.HALF_EVEN).toPlainString();
        return text.matches("-0\\.?0*") ? text.substring(1) : text;
    }

    private static String shortest(double value) {
        BigDecimal round = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
        if (value >= 1e-3) {
            return round.toPlainString();
        }
        String digits = round.unscaledValue().toString();
        int power = digits.length() - 1 - round.scale();
        String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
        return digits.charAt(0) + rest + "e" + power;
    }
}
