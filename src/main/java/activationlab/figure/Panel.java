package activationlab.figure;

import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * One pair of axes with its marks. Safe on any thread.
 *
 * @param title stands above the plot area; may be empty
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param marks in paint order, the first one lowest
 */
public record Panel(String title, Axis x, Axis y, List<Mark> marks) {
    /** Nothing: keeps a place in the grid empty. */
    public static final Panel BLANK = new Panel(
            "",
            Axis.linear("", Range.of(0, 1)).withoutTickText(),
            Axis.linear("", Range.of(0, 1)).withoutTickText(),
            List.of());

    public Panel {
        marks = List.copyOf(marks);
    }

    /** Returns whether this panel only keeps a place empty. */
    public boolean isBlank() {
        return marks.isEmpty() && equals(BLANK);
    }

    /** Returns this panel on another horizontal axis. */
    public Panel withX(Axis changed) {
        return new Panel(title, changed, y, marks);
    }

    /** Returns this panel on another vertical axis. */
    public Panel withY(Axis changed) {
        return new Panel(title, x, changed, marks);
    }

    /** Returns this panel with one more mark on top. */
    public Panel with(Mark mark) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(mark);
        return new Panel(title, x, y, more);
    }
}
