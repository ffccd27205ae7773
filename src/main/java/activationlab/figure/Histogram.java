package activationlab.figure;

import activationlab.scale.Range;
import java.util.List;

/**
 * Bins of equal width side by side, standing on an axis.
 *
 * @param name for the legend; empty keeps it out of the legend
 * @param base VERTICAL bins stand on the x axis, HORIZONTAL ones lean on the y axis
 * @param over the outer edges of the first and the last bin, in values of the axis they stand on
 * @param heights one for each bin, in values of the other axis
 * @param fill how they are filled
 */
public record Histogram(String name, Orientation base, Range over, List<Double> heights, Fill fill) implements Mark {
    /** Color and pattern. */
    public record Fill(Ink ink, Bars.Pattern pattern) {}

    public Histogram {
        heights = List.copyOf(heights);
        if (heights.isEmpty()) {
            throw new IllegalArgumentException("histogram " + name + " has no bins, wanted at least one");
        }
    }

    /** Returns the lower edge of a bin; the number of bins gives the upper edge of the last. */
    double edge(int bin) {
        return over.min() + over.length() * bin / heights.size();
    }

    /** Returns the middle of each bin with its height, as points of the panel. */
    public Series points() {
        double[] middles = new double[heights.size()];
        double[] tops = new double[heights.size()];
        for (int i = 0; i < heights.size(); i++) {
            middles[i] = (edge(i) + edge(i + 1)) / 2;
            tops[i] = heights.get(i);
        }
        return base == Orientation.VERTICAL ? Series.of(middles, tops) : Series.of(tops, middles);
    }
}
