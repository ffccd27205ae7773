package activationlab.figure;

/**
 * Single points.
 *
 * @param name for the legend; empty keeps it out of the legend
 * @param at where they are; those that are not finite are left out
 * @param ink their color
 * @param marker their shape
 * @param fill full, or a ring with the background inside
 * @param radius in units, the smallest 1
 */
public record Points(String name, Series at, Ink ink, Marker marker, Fill fill, double radius) implements Mark {
    /** Full or only an outline. */
    public enum Fill {
        FILLED,
        OPEN
    }

    public Points {
        if (!(radius >= 1 && radius <= 100)) {
            throw new IllegalArgumentException("point radius " + radius + " is outside 1.0..100.0");
        }
    }

    /** Returns small filled points. */
    public static Points filled(String name, Series at, Ink ink, Marker marker) {
        return new Points(name, at, ink, marker, Fill.FILLED, 3.5);
    }

    /** Returns small open points. */
    public static Points open(String name, Series at, Ink ink, Marker marker) {
        return new Points(name, at, ink, marker, Fill.OPEN, 3.5);
    }
}
