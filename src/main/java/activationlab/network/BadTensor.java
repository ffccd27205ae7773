package activationlab.network;

/**
 * The first tensor of a step that holds a number that is not finite. Immutable and safe on any thread.
 *
 * @param layer the layer it belongs to, counted from 1
 * @param name what it is called, such as {@code "pre-activation"}
 * @param flaw in which way its numbers are not finite
 */
public record BadTensor(int layer, String name, Flaw flaw) {
    /** Returns the one to name where a step failed and no tensor shows why. */
    public static BadTensor unknown() {
        return new BadTensor(0, "learned parameter", Flaw.NOT_A_NUMBER);
    }
}
