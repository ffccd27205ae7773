package activationlab.training;

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
 */
public record LayerStats(
        double weightGradientNorm,
        double biasGradientNorm,
        double zeroEntries,
        double silentOnBatch,
        double silentOnDataset) {

    /** Returns these, or, where a gradient norm is not finite, with all that comes from the batch taken from others. */
    LayerStats orOnBatch(LayerStats others) {
        if (Double.isFinite(weightGradientNorm) && Double.isFinite(biasGradientNorm)) {
            return this;
        }
        return new LayerStats(
                others.weightGradientNorm, others.biasGradientNorm, zeroEntries, others.silentOnBatch, silentOnDataset);
    }
}
