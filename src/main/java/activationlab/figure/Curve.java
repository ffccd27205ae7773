package activationlab.figure;

/**
 * A line through points; broken where a point is not finite.
 *
 * @param name for the legend; empty keeps it out of the legend
 * @param series the points
 * @param stroke color, dash, width and marker
 */
public record Curve(String name, Series series, Stroke stroke) implements Mark {}
