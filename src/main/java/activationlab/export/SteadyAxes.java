package activationlab.export;

import activationlab.figure.Axis;
import activationlab.figure.Figure;
import activationlab.figure.Panel;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Figures of one run on axes that stand still: each reaches as far as any of them needs. Safe on any thread. */
public final class SteadyAxes {
    private SteadyAxes() {}

    /** Returns the figures on common axes; those with other panels than the last stay as they are. */
    public static List<Figure> of(List<Figure> frames) {
        List<Figure> steady = new ArrayList<>();
        Figure last = frames.getLast();
        for (Figure frame : frames) {
            Figure changed = frame;
            if (frame.panels().size() == last.panels().size()) {
                for (int i = 0; i < last.panels().size(); i++) {
                    changed = changed.withPanel(i, steady(frame.panels().get(i), frames, i));
                }
            }
            steady.add(changed);
        }
        return steady;
    }

    private static Panel steady(Panel panel, List<Figure> frames, int index) {
        return panel.withX(wide(panel.x(), frames, index, Panel::x)).withY(wide(panel.y(), frames, index, Panel::y));
    }

    private static Axis wide(Axis axis, List<Figure> frames, int index, Function<Panel, Axis> side) {
        double low = axis.range().min();
        double high = axis.range().max();
        if (axis.kind() == Axis.Kind.CATEGORY) {
            return axis;
        }
        for (Figure frame : frames) {
            if (index < frame.panels().size()) {
                Axis other = side.apply(frame.panels().get(index));
                if (other.kind() == axis.kind() && other.label().equals(axis.label())) {
                    low = Math.min(low, other.range().min());
                    high = Math.max(high, other.range().max());
                }
            }
        }
        return axis.withRange(Range.of(low, high));
    }
}
