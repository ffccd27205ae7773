package activationlab.figure;

import activationlab.scale.Range;

/**
 * A grid of colors, with a color bar beside the panel.
 *
 * @param label what the colors measure, written at the color bar; empty leaves the bar out
 * @param cells the numbers
 * @param values the numbers at both ends of the ramp; those outside get the end colors
 * @param ramp the colors
 * @param levels how many different colors, 2..256
 * @param edges whether colors flow from cell to cell
 */
public record Heatmap(String label, Cells cells, Range values, Ramp ramp, int levels, Edges edges) implements Mark {
    /** How neighboring cells meet. */
    public enum Edges {
        SMOOTH,
        CRISP
    }

    public Heatmap {
        if (levels < 2 || levels > 256) {
            throw new IllegalArgumentException("heatmap levels " + levels + " is outside 2..256");
        }
    }
}
