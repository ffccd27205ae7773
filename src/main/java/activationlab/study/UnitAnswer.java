package activationlab.study;

/**
 * What a ReLU unit makes of one sample. Immutable and safe on any thread.
 *
 * @param sample which one, counted from 0
 * @param preActivation weights times features plus bias
 */
public record UnitAnswer(int sample, double preActivation) {
    /** Returns the post-activation, max(0, pre-activation). */
    public double postActivation() {
        return Math.max(0, preActivation);
    }
}
