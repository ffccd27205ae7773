package activationlab.figure;

import java.util.List;
import java.util.Locale;

/** What a color is for. The token files name it {@code -lab-} and its name in lower case with hyphens. */
public enum Role implements Ink {
    /** The background of the plot areas and the whole picture. */
    SURFACE,
    /** Titles and names. */
    TEXT,
    /** Tick numbers, axis labels, notes. */
    TEXT_MUTED,
    /** The frame and ticks of a panel. */
    AXIS,
    /** Grid lines. */
    GRID,
    /** The lines x = 0 and y = 0. */
    ZERO,
    /** Dashed reference lines, such as asymptotes. */
    REFERENCE,
    /** The one accent of the application: focus, crosshair. */
    ACCENT,
    GOOD,
    WARNING,
    DANGER,
    /** Shaded zones, such as slopes below 0.1. */
    ZONE,
    /** The first class of a data set. */
    CLASS_A,
    /** The second class of a data set. */
    CLASS_B,
    CURVE_1,
    CURVE_2,
    CURVE_3,
    CURVE_4,
    CURVE_5,
    CURVE_6,
    CURVE_7,
    CURVE_8;

    /** The inks of curves in the order of their slots. */
    public static final List<Role> CURVES =
            List.of(CURVE_1, CURVE_2, CURVE_3, CURVE_4, CURVE_5, CURVE_6, CURVE_7, CURVE_8);

    /** Returns the name of this color in the token files, such as {@code -lab-curve-1}. */
    public String token() {
        return "-lab-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
