package activationlab.figure;

import activationlab.scale.Scale;
import activationlab.scale.Ticks;
import java.util.function.Predicate;

/** Chooses as many ticks as can be read in the room there is. */
final class TickFit {
    private static final double VERTICAL_SPACING = 42;
    private static final double HORIZONTAL_SPACING = 64;
    private static final double LEAST_GAP = 9;
    private static final int ENOUGH = 3;

    private TickFit() {}

    static int mostVertical(double height) {
        return Math.clamp((int) (height / VERTICAL_SPACING) + 1, 2, 12);
    }

    /** Returns ticks for a vertical axis of this height. */
    static Ticks vertical(Axis axis, double height) {
        double needed = axis.kind() == Axis.Kind.LINEAR ? VERTICAL_SPACING : 24;
        int most = Math.clamp((int) (height / needed) + 1, 2, axis.kind() == Axis.Kind.LINEAR ? 12 : 40);
        return enough(axis, axis.ticks(most), most, ticks -> spaced(ticks, axis.scale(0, height)));
    }

    /** Returns more ticks if these are too few to read a scale from them and more of them still fit. */
    private static Ticks enough(Axis axis, Ticks ticks, int most, Predicate<Ticks> fits) {
        for (int more = most + 1; ticks.size() < ENOUGH && more <= most + 5; more++) {
            Ticks closer = axis.ticks(more);
            if (closer.size() > ticks.size() && fits.test(closer)) {
                return closer;
            }
        }
        return ticks;
    }

    private static boolean spaced(Ticks ticks, Scale scale) {
        double between = TextStyle.TICK.lineHeight();
        return ticks.size() < 2 || scale.length(ticks.value(1)) - scale.length(ticks.value(0)) >= between;
    }

    /** Returns ticks for a horizontal axis whose texts keep a gap between them. */
    static Ticks horizontal(Axis axis, double width, TextWidths widths) {
        int most = axis.kind() == Axis.Kind.CATEGORY
                ? Math.max(1, axis.categories().size())
                : Math.clamp((int) (width / HORIZONTAL_SPACING) + 1, 2, 16);
        Scale scale = axis.scale(0, width);
        Ticks ticks = axis.ticks(most);
        while (most > 1 && !fits(ticks, scale, widths)) {
            ticks = axis.ticks(--most);
        }
        return enough(axis, ticks, most, closer -> fits(closer, scale, widths));
    }

    private static boolean fits(Ticks ticks, Scale scale, TextWidths widths) {
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ticks.size(); i++) {
            double half = widths.of(ticks.text(i), TextStyle.TICK) / 2;
            double middle = scale.length(ticks.value(i));
            if (middle - half < end + LEAST_GAP) {
                return false;
            }
            end = middle + half;
        }
        return true;
    }

    static double widest(Ticks ticks, TextWidths widths) {
        double widest = 0;
        for (int i = 0; i < ticks.size(); i++) {
            widest = Math.max(widest, widths.of(ticks.text(i), TextStyle.TICK));
        }
        return widest;
    }

    /** Returns how far the text of the last tick reaches beyond the end of a horizontal axis. */
    static double overhang(Axis axis, Ticks ticks, double width, TextWidths widths) {
        if (ticks.size() == 0) {
            return 0;
        }
        int last = ticks.size() - 1;
        double middle = axis.scale(0, width).length(ticks.value(last));
        return middle + widths.of(ticks.text(last), TextStyle.TICK) / 2 - width;
    }
}
