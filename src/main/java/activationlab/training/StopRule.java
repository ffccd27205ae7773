package activationlab.training;

import activationlab.scale.Range;

/**
 * When training ends by itself; all is looked at when an epoch ends, and what comes first counts. Immutable and safe on
 * any thread.
 *
 * @param epochs after how many epochs; 0 for no limit
 * @param loss at which loss of the training data, that or less; 0 for none
 * @param accuracy at which accuracy on the training data, that or more; 0 for none
 * @param patience after how many epochs without a new least loss of the test data (early stopping); 0 for never
 */
public record StopRule(int epochs, double loss, double accuracy, int patience) {
    /** Numbers of epochs. */
    public static final Range EPOCHS = Range.of(0, 1_000_000);

    /** Losses. */
    public static final Range LOSS = Range.of(0, 1e6);

    /** Accuracies. */
    public static final Range ACCURACY = Range.of(0, 1);

    /** Numbers of epochs to wait for a lower loss. */
    public static final Range PATIENCE = Range.of(0, 10_000);

    /** Training goes on until somebody stops it. */
    public static final StopRule NEVER = new StopRule(0, 0, 0, 0);

    public StopRule {
        EPOCHS.require("epochs", epochs);
        LOSS.require("loss to stop at", loss);
        ACCURACY.require("accuracy to stop at", accuracy);
        PATIENCE.require("patience", patience);
    }

    /** Returns whether training goes on until somebody stops it. */
    public boolean never() {
        return equals(NEVER);
    }

    public StopRule withEpochs(int changed) {
        return new StopRule(changed, loss, accuracy, patience);
    }

    public StopRule withLoss(double changed) {
        return new StopRule(epochs, changed, accuracy, patience);
    }

    public StopRule withAccuracy(double changed) {
        return new StopRule(epochs, loss, changed, patience);
    }

    public StopRule withPatience(int changed) {
        return new StopRule(epochs, loss, accuracy, changed);
    }
}
