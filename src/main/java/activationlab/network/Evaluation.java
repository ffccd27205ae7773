package activationlab.network;

/**
 * How well a network does on some samples. Immutable and safe on any thread.
 *
 * @param loss mean loss; infinite if outputs are so large that their squares overflow
 * @param accuracy share of samples whose class is guessed, where a probability above one half means class 1; with
 *     several labels per sample the share of labels that are guessed; NaN for a regression
 */
public record Evaluation(double loss, double accuracy) {}
