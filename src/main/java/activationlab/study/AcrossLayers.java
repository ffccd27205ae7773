package activationlab.study;

import java.util.List;

/**
 * How one number differs from layer to layer of a network. Immutable and safe on any thread.
 *
 * @param mean the average over the layers
 * @param deviation the standard deviation over the layers, the mean square divided by their number
 * @param smallest where gradients vanish most
 * @param largest where gradients explode most
 */
public record AcrossLayers(double mean, double deviation, double smallest, double largest) {
    /** Sums up a number of every layer, at least one; NaN if one of them is NaN. */
    public static AcrossLayers of(List<Double> layers) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("layers [], wanted at least one");
        }
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (double layer : layers) {
            smallest = Math.min(smallest, layer);
            largest = Math.max(largest, layer);
            sum += layer;
        }
        double mean = sum / layers.size();
        return new AcrossLayers(mean, deviation(layers, mean, largest - smallest), smallest, largest);
    }

    // In units of the span, whose square may be too small or too large for a number.
    private static double deviation(List<Double> layers, double mean, double span) {
        double squares = 0;
        for (double layer : layers) {
            double step = span == 0 ? 0 : (layer - mean) / span;
            squares += step * step;
        }
        return span * Math.sqrt(squares / layers.size());
    }
}
