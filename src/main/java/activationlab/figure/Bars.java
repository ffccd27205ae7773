package activationlab.figure;

import java.util.List;

/**
 * Bars over the whole numbers 0, 1, 2... of the x axis (usually categories), groups side by side. They start at zero,
 * or at the lower end of a logarithmic axis, or at feet of their own.
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
     * @param feet where each bar starts, as many as values; none: where bars of the axis start
     */
    public record Group(String name, Series values, Ink ink, Pattern pattern, Series feet) {
        public Group {
            if (feet.size() > 0 && feet.size() != values.size()) {
                throw new IllegalArgumentException(
                        feet.size() + " feet for " + values.size() + " bars, wanted none or as many");
            }
        }

        /** Bars that start where bars of the axis start. */
        public Group(String name, Series values, Ink ink, Pattern pattern) {
            this(name, values, ink, pattern, Series.EMPTY);
        }

        /** Returns where a bar starts: at 0, which is below every logarithmic axis, if it has no foot of its own. */
        double foot(int index) {
            return feet.size() == 0 ? 0 : feet.y(index);
        }
    }

    public Bars {
        groups = List.copyOf(groups);
    }

    /** Returns bars of one color. */
    public static Bars of(String name, Series values, Ink ink) {
        return new Bars(List.of(new Group(name, values, ink, Pattern.SOLID)));
    }
}
