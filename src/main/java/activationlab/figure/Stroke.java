package activationlab.figure;

/**
 * How a line looks. Color never stands alone: every curve slot also has its own dash and marker.
 *
 * @param ink its color
 * @param dash how it is broken up
 * @param width in units, 0.25..20
 * @param marker drawn along the curve at wide distances and in the legend
 */
public record Stroke(Ink ink, Dash dash, double width, Marker marker) {
    private static final double CURVE_WIDTH = 2;

    public Stroke {
        if (!(width >= 0.25 && width <= 20)) {
            throw new IllegalArgumentException("stroke width " + width + " is outside 0.25..20.0");
        }
    }

    /** Returns the look of a curve slot; 64 slots all look different, so a curve keeps its slot when others go. */
    public static Stroke slot(int slot) {
        int color = Math.floorMod(slot, 8);
        int round = Math.floorDiv(slot, 8);
        Dash[] dashes = Dash.values();
        Marker[] markers = Marker.values();
        Dash dash = dashes[Math.floorMod(color + round, dashes.length)];
        Marker marker = markers[1 + Math.floorMod(color + round, markers.length - 1)];
        return new Stroke(Ink.curve(color), dash, CURVE_WIDTH, marker);
    }

    /** Returns a solid line without markers, as wide as a curve. */
    public static Stroke solid(Ink ink) {
        return new Stroke(ink, Dash.SOLID, CURVE_WIDTH, Marker.NONE);
    }

    /** Returns this look with another dash. */
    public Stroke withDash(Dash changed) {
        return new Stroke(ink, changed, width, marker);
    }

    /** Returns this look with another width. */
    public Stroke withWidth(double changed) {
        return new Stroke(ink, dash, changed, marker);
    }

    /** Returns this look with another marker. */
    public Stroke withMarker(Marker changed) {
        return new Stroke(ink, dash, width, changed);
    }
}
