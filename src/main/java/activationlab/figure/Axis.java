package activationlab.figure;

import activationlab.scale.LinearScale;
import activationlab.scale.LogScale;
import activationlab.scale.Range;
import activationlab.scale.Scale;
import activationlab.scale.Ticks;
import java.util.List;

/**
 * A direction of a panel: what it measures, from where to where and how. Safe on any thread.
 *
 * @param label name and unit; may be empty
 * @param kind how values become lengths
 * @param range the values at both ends; positive for a logarithmic axis
 * @param categories names of the whole numbers 0, 1, 2...; empty unless the kind is CATEGORY
 * @param zero whether the line at zero is drawn
 * @param tickText whether ticks carry their numbers; hidden where a panel below shares the axis
 */
public record Axis(String label, Kind kind, Range range, List<String> categories, Zero zero, TickText tickText) {
    /** How values become lengths. */
    public enum Kind {
        LINEAR,
        LOG,
        CATEGORY
    }

    /** Whether the line at zero is drawn. */
    public enum Zero {
        LINE,
        NO_LINE
    }

    /** Whether ticks carry their numbers (and the axis its label). */
    public enum TickText {
        SHOWN,
        HIDDEN
    }

    public Axis {
        categories = List.copyOf(categories);
        if (kind == Kind.LOG && range.min() <= 0) {
            throw new IllegalArgumentException(
                    "logarithmic axis " + label + " has range " + range + ", wanted above 0");
        }
        if (kind == Kind.CATEGORY && categories.isEmpty()) {
            throw new IllegalArgumentException("category axis " + label + " has no categories, wanted at least one");
        }
    }

    /** Returns an axis with equal steps. */
    public static Axis linear(String label, Range range) {
        return new Axis(label, Kind.LINEAR, range, List.of(), Zero.NO_LINE, TickText.SHOWN);
    }

    /** Returns an axis with equal factors; the range must be positive. */
    public static Axis log(String label, Range range) {
        return new Axis(label, Kind.LOG, range, List.of(), Zero.NO_LINE, TickText.SHOWN);
    }

    /** Returns an axis of names; name i stands at value i. */
    public static Axis categories(String label, List<String> names) {
        Range range = Range.of(-0.5, Math.max(names.size(), 1) - 0.5);
        return new Axis(label, Kind.CATEGORY, range, names, Zero.NO_LINE, TickText.SHOWN);
    }

    /** Returns this axis with the line at zero drawn. */
    public Axis withZeroLine() {
        return new Axis(label, kind, range, categories, Zero.LINE, tickText);
    }

    /** Returns this axis without numbers and label, because a panel below shows them. */
    public Axis withoutTickText() {
        return new Axis(label, kind, range, categories, zero, TickText.HIDDEN);
    }

    /** Returns this axis over another range, for example after a zoom. */
    public Axis withRange(Range changed) {
        return new Axis(label, kind, changed, categories, zero, tickText);
    }

    /** Returns the scale from this axis' values to lengths from {@code start} to {@code end}. */
    public Scale scale(double start, double end) {
        return kind == Kind.LOG ? new LogScale(range, start, end) : new LinearScale(range, start, end);
    }

    /** Returns ticks for this axis, at most about {@code most} of them. */
    public Ticks ticks(int most) {
        return switch (kind) {
            case LINEAR -> Ticks.linear(range, most);
            case LOG -> Ticks.log(range, most);
            case CATEGORY -> Ticks.categories(categories, range, most);
        };
    }
}
