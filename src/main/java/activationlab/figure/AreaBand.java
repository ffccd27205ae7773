package activationlab.figure;

/**
 * The area between two curves over the same x, for example minimum and maximum over seeds.
 *
 * @param name for the legend; empty keeps it out of the legend
 * @param low the lower edge
 * @param high the upper edge, as many points as {@code low}, the x of {@code low} counts
 * @param ink its color, drawn translucent
 */
public record AreaBand(String name, Series low, Series high, Ink ink) implements Mark {
    public AreaBand {
        if (low.size() != high.size()) {
            throw new IllegalArgumentException(
                    "area band has " + low.size() + " low and " + high.size() + " high points, wanted as many");
        }
    }
}
