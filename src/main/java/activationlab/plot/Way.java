package activationlab.plot;

import activationlab.figure.Series;
import activationlab.study.Rung;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The way of a gradient from the output back to the first layer as factors and products. Every series has a point for
 * each hidden layer at 0, 1, 2..., the product one more for the output layer. Immutable and safe on any thread.
 *
 * @param weights what the weights above a layer multiply it by
 * @param slopes what the slopes of the layer multiply it by
 * @param before the product of all steps before those two
 * @param afterWeights the product up to and with the weights
 * @param afterSlopes the product up to and with the slopes
 * @param product 1 in the output layer, from there on the product up to and with the slopes
 */
record Way(Series weights, Series slopes, Series before, Series afterWeights, Series afterSlopes, Series product) {
    /** @param rungs the first layer first, the output layer last */
    static Way of(List<Rung> rungs) {
        int hidden = rungs.size() - 1;
        double[] product = new double[hidden + 1];
        double[] before = new double[hidden];
        double[] afterWeights = new double[hidden];
        product[hidden] = 1;
        for (int l = hidden - 1; l >= 0; l--) {
            before[l] = product[l + 1];
            afterWeights[l] = before[l] * rungs.get(l).weightFactor();
            product[l] = afterWeights[l] * rungs.get(l).slopeFactor();
        }
        return new Way(
                each(rungs.subList(0, hidden), Rung::weightFactor),
                each(rungs.subList(0, hidden), Rung::slopeFactor),
                Series.indexed(before),
                Series.indexed(afterWeights),
                Series.indexed(Arrays.copyOf(product, hidden)),
                Series.indexed(product));
    }

    private static Series each(List<Rung> rungs, ToDoubleFunction<Rung> number) {
        return Series.indexed(rungs.stream().mapToDouble(number).toArray());
    }
}
