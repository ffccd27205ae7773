package activationlab.figure;

/**
 * A straight line across the whole panel, for example a threshold or an asymptote.
 *
 * @param label written beside it when there is room; may be empty
 * @param orientation HORIZONTAL stands at a y value, VERTICAL at an x value
 * @param at the value
 * @param stroke color, dash and width
 */
public record Rule(String label, Orientation orientation, double at, Stroke stroke) implements Mark {
    /** Returns a thin dashed line in the color of quiet text. */
    public static Rule dashed(String label, Orientation orientation, double at) {
        return new Rule(label, orientation, at, new Stroke(Role.REFERENCE, Dash.DASHED, 1, Marker.NONE));
    }

    /** Returns a dashed line in the color of a warning. */
    public static Rule threshold(String label, Orientation orientation, double at, Ink ink) {
        return new Rule(label, orientation, at, new Stroke(ink, Dash.DASHED, 1.25, Marker.NONE));
    }
}
