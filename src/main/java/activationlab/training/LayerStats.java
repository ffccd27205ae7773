package activationlab.training;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How one layer of weights is doing. Immutable and safe on any thread. "Dead" has three meanings, told apart here. An
 * entry is the output of one unit for one sample; it counts as zero when it is exactly 0, and a unit counts as silent
 * when all its entries are exactly 0. For ReLU that is the same as "never positive"; units of sigmoid, tanh or leaky
 * ReLU are practically never silent, however little they learn. The output layer has no such percentages: they are NaN.
 *
 * @param weightGradientNorm L2 norm of the loss gradient of the weights, on the latest batch
 * @param biasGradientNorm L2 norm of the loss gradient of the biases, on the latest batch
 * @param zeroEntries percentage of the entries of the training data that are zero
 * @param silentOnBatch percentage of the units that are silent on the latest batch
 * @param silentOnDataset percentage of the units that are silent on the whole training data
 * @param saturatedOnBatch percentage of what the activation sees on the latest batch that lies where its slope is below
 *     a tenth of the largest; NaN for an activation that does not level off on both sides
 * @param motion how far the weights move
 */
public record LayerStats(
        double weightGradientNorm,
        double biasGradientNorm,
        double zeroEntries,
        double silentOnBatch,
        double silentOnDataset,
        double saturatedOnBatch,
        Motion motion) {

    /**
     * How far the weights of a layer move.
     *
     * @param meanGradient mean size of the loss gradients of the weights, on the latest batch
     * @param updateRatio L2 norm of what the latest step added to the weights, divided by that of the weights; NaN
     *     without a step
     */
    public record Motion(double meanGradient, double updateRatio) {
        /** Nothing is known. */
        public static final Motion UNKNOWN = new Motion(Double.NaN, Double.NaN);
    }

    /** A layer of whose saturation nothing is known. */
    public LayerStats(
            double weightGradientNorm,
            double biasGradientNorm,
            double zeroEntries,
            double silentOnBatch,
            double silentOnDataset,
            Motion motion) {
        this(weightGradientNorm, biasGradientNorm, zeroEntries, silentOnBatch, silentOnDataset, Double.NaN, motion);
    }

    /** A layer of whose motion nothing is known. */
    public LayerStats(
            double weightGradientNorm,
            double biasGradientNorm,
            double zeroEntries,
            double silentOnBatch,
            double silentOnDataset) {
        this(weightGradientNorm, biasGradientNorm, zeroEntries, silentOnBatch, silentOnDataset, Motion.UNKNOWN);
    }

    /** Returns these, or, where a gradient norm is not finite, with all that comes from the batch taken from others. */
    LayerStats orOnBatch(LayerStats others) {
        if (Double.isFinite(weightGradientNorm) && Double.isFinite(biasGradientNorm)) {
            return this;
        }
        return new LayerStats(
                others.weightGradientNorm,
                others.biasGradientNorm,
                zeroEntries,
                others.silentOnBatch,
                silentOnDataset,
                others.saturatedOnBatch,
                others.motion);
    }

    /** As {@link #orOnBatch(LayerStats)}, for all layers. */
    static List<LayerStats> orOnBatch(List<LayerStats> layers, List<LayerStats> others) {
        return IntStream.range(0, layers.size())
                .mapToObj(layer -> layers.get(layer).orOnBatch(others.get(layer)))
                .toList();
    }
}
