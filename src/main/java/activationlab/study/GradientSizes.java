package activationlab.study;

import activationlab.activation.Activation;

/**
 * How large the gradients of one network are, over all weights and biases. Immutable and safe on any thread.
 *
 * @param seed what samples and weights were drawn from
 * @param meanSize the mean of their absolute values
 * @param mean their mean
 * @param deviation their standard deviation, the mean square divided by their number
 * @param largest the largest of their absolute values
 */
public record GradientSizes(
        Activation activation, int seed, double meanSize, double mean, double deviation, double largest) {
    /**
     * Sums up gradients.
     *
     * @param gradients at least one, not modified
     */
    static GradientSizes of(Activation activation, int seed, double[] gradients) {
        double sum = 0;
        double sizes = 0;
        double largest = 0;
        for (double gradient : gradients) {
            sum += gradient;
            sizes += Math.abs(gradient);
            largest = Math.max(largest, Math.abs(gradient));
        }
        double mean = sum / gradients.length;
        double squares = 0;
        for (double gradient : gradients) {
            squares += (gradient - mean) * (gradient - mean);
        }
        return new GradientSizes(
                activation, seed, sizes / gradients.length, mean, Math.sqrt(squares / gradients.length), largest);
    }
}
