package activationlab.figure;

/**
 * The line on which a grid of numbers, interpolated between cell middles, has one value: a decision boundary.
 *
 * @param name for the legend; empty keeps it out of the legend
 * @param cells the numbers
 * @param level the value on the line
 * @param stroke color, dash and width
 */
public record ContourLine(String name, Cells cells, double level, Stroke stroke) implements Mark {}
