package activationlab.training;

import activationlab.network.Optimizer;
import activationlab.network.Regularization;
import activationlab.scale.Range;

/**
 * How the weights move, and until when. Immutable and safe on any thread.
 *
 * @param learningRate what moves are multiplied with, before the schedule
 * @param schedule what the rate is multiplied by in each epoch
 * @param batchSize samples per step; as many as there are for training, or more, means all of them
 * @param optimizer what is made of gradients
 * @param regularization what is done to gradients before
 * @param stop when training ends by itself
 */
public record Descent(
        double learningRate,
        RateSchedule schedule,
        int batchSize,
        Optimizer optimizer,
        Regularization regularization,
        StopRule stop) {
    /** Learning rates that a (logarithmic) slider offers. */
    public static final Range LEARNING_RATE = Range.of(1e-5, 10);

    /** Batch sizes; the largest is the full batch of everything that can be drawn, and of large files. */
    public static final Range BATCH_SIZE = Range.of(1, 100_000);

    public Descent {
        LEARNING_RATE.require("learning rate", learningRate);
        BATCH_SIZE.require("batch size", batchSize);
    }

    /** Makes plain stochastic gradient descent at a constant rate that never ends by itself. */
    public Descent(double learningRate, int batchSize) {
        this(
                learningRate,
                RateSchedule.CONSTANT,
                batchSize,
                Optimizer.descent(),
                Regularization.none(),
                StopRule.NEVER);
    }

    /** Returns the learning rate in an epoch, counted from 0. */
    public double rate(long epoch) {
        return learningRate * schedule.factor(epoch);
    }

    public Descent withLearningRate(double changed) {
        return new Descent(changed, schedule, batchSize, optimizer, regularization, stop);
    }

    public Descent withSchedule(RateSchedule changed) {
        return new Descent(learningRate, changed, batchSize, optimizer, regularization, stop);
    }

    public Descent withBatchSize(int changed) {
        return new Descent(learningRate, schedule, changed, optimizer, regularization, stop);
    }

    public Descent withOptimizer(Optimizer changed) {
        return new Descent(learningRate, schedule, batchSize, changed, regularization, stop);
    }

    public Descent withRegularization(Regularization changed) {
        return new Descent(learningRate, schedule, batchSize, optimizer, changed, stop);
    }

    public Descent withStop(StopRule changed) {
        return new Descent(learningRate, schedule, batchSize, optimizer, regularization, changed);
    }
}
