package activationlab.figure;

import java.util.List;

/**
 * Bars over the whole numbers 0, 1, 2... of the x axis (usually categories), groups side by side. They start at zero,
 * or at the lower end of a logarithmic axis.
 *
 * @param groups each a color with its values, drawn from left to right at every category
 */
public record Bars(List<Group> groups) implements Mark {
    /** How a bar is filled, so that groups differ without color. */
    public enum Pattern {
        SOLID,
        HATCHED,
        LIGHT
    }

    /**
     * The bars of one color.
     *
     * @param name for the legend; empty keeps it out of the legend
     * @param values x is the category, y the height; those that are not finite are left out
     * @param ink their color
     * @param pattern how they are filled
     */
    public record Group(String name, Series values, Ink ink, Pattern pattern) {}

    public Bars {
        groups = List.copyOf(groups);
    }

    /** Returns bars of one color. */
    public static Bars of(String name, Series values, Ink ink) {
        return new Bars(List.of(new Group(name, values, ink, Pattern.SOLID)));
    }
}
