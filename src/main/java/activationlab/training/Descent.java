package activationlab.training;

import activationlab.scale.Range;

/**
 * How the weights move: plain stochastic gradient descent. Immutable and safe on any thread.
 *
 * @param learningRate what a gradient is multiplied with before it is subtracted
 * @param batchSize samples per step; as many as there are for training, or more, means all of them
 */
public record Descent(double learningRate, int batchSize) {
    /** Learning rates that a (logarithmic) slider offers. */
    public static final Range LEARNING_RATE = Range.of(1e-5, 10);

    /** Batch sizes; the largest is the full batch of every recipe. */
    public static final Range BATCH_SIZE = Range.of(1, Recipe.SAMPLES.max());

    public Descent {
        LEARNING_RATE.require("learning rate", learningRate);
        BATCH_SIZE.require("batch size", batchSize);
    }

    public Descent withLearningRate(double changed) {
        return new Descent(changed, batchSize);
    }

    public Descent withBatchSize(int changed) {
        return new Descent(learningRate, changed);
    }
}
