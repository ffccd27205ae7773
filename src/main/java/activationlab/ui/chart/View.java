package activationlab.ui.chart;

import activationlab.figure.Axis;
import activationlab.figure.Figure;
import activationlab.figure.Panel;
import activationlab.scale.Range;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What part of a figure is in view: the panels that were zoomed or moved, by index; all others show their whole range.
 * Safe on any thread.
 *
 * @param x horizontal ranges
 * @param y vertical ranges
 */
public record View(Map<Integer, Range> x, Map<Integer, Range> y) {
    /** Everything in view. */
    public static final View WHOLE = new View(Map.of(), Map.of());

    // Beyond these a double has too few digits left to place a curve smoothly.
    private static final double LEAST_SHARE = 1e-9;
    private static final double MOST = 1e9;

    public View {
        x = Map.copyOf(x);
        y = Map.copyOf(y);
    }

    /** Returns the horizontal range of a panel, empty if its whole range is in view. */
    public Optional<Range> xOf(int panel) {
        return Optional.ofNullable(x.get(panel));
    }

    /** Returns the figure on the ranges in view. */
    public Figure applyTo(Figure figure) {
        Figure shown = figure;
        for (int i = 0; i < figure.panels().size(); i++) {
            if (x.containsKey(i) || y.containsKey(i)) {
                shown = shown.withPanel(i, applyTo(figure.panels().get(i), i));
            }
        }
        return shown;
    }

    private Panel applyTo(Panel panel, int index) {
        Panel changed = panel;
        if (x.containsKey(index)) {
            changed = changed.withX(
                    withRange(panel.x(), x.getOrDefault(index, panel.x().range())));
        }
        if (y.containsKey(index)) {
            changed = changed.withY(
                    withRange(panel.y(), y.getOrDefault(index, panel.y().range())));
        }
        return changed;
    }

    // A figure may have turned from a linear to a log axis since its view was chosen.
    private static Axis withRange(Axis axis, Range range) {
        return axis.kind() == Axis.Kind.LOG && range.min() <= 0 ? axis : axis.withRange(range);
    }

    /** Returns this with another horizontal range of a panel and of all panels that stand on the same axis. */
    View withX(Figure figure, int panel, Range range) {
        return sensible(range) ? new View(linked(x, figure, panel, new Turn(Panel::x, range)), y) : this;
    }

    /** Returns this with another vertical range of a panel and of all panels that stand on the same axis. */
    View withY(Figure figure, int panel, Range range) {
        return sensible(range) ? new View(x, linked(y, figure, panel, new Turn(Panel::y, range))) : this;
    }

    private record Turn(Function<Panel, Axis> axis, Range range) {}

    private static Map<Integer, Range> linked(Map<Integer, Range> before, Figure figure, int panel, Turn turn) {
        Axis axis = turn.axis.apply(figure.panels().get(panel));
        Map<Integer, Range> changed = new HashMap<>(before);
        for (int i = 0; i < figure.panels().size(); i++) {
            Axis other = turn.axis.apply(figure.panels().get(i));
            boolean same = other.kind() == axis.kind() && other.range().equals(axis.range());
            if (same && axis.kind() != Axis.Kind.CATEGORY) {
                changed.put(i, turn.range);
            }
        }
        return changed;
    }

    private static boolean sensible(Range range) {
        double largest = Math.max(Math.abs(range.min()), Math.abs(range.max()));
        return largest <= MOST && range.length() > LEAST_SHARE * largest;
    }
}
