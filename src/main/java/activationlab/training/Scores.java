package activationlab.training;

/**
 * How well the network does, measured on all samples. Immutable and safe on any thread. Accuracies are shares from 0 to
 * 1, NaN for a regression.
 */
public record Scores(double trainLoss, double testLoss, double trainAccuracy, double testAccuracy) {}
