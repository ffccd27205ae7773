package activationlab.figure;

/**
 * A lightly shaded zone across the whole panel.
 *
 * @param label written inside its start when there is room; may be empty
 * @param orientation HORIZONTAL lies between two y values, VERTICAL between two x values
 * @param from one edge; may be infinite
 * @param to the other edge; may be infinite
 * @param ink its color, drawn translucent
 */
public record Band(String label, Orientation orientation, double from, double to, Ink ink) implements Mark {
    public Band {
        if (!(from <= to)) {
            throw new IllegalArgumentException("band from " + from + " to " + to + ", wanted growing");
        }
    }
}
