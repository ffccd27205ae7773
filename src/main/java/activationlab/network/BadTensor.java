package activationlab.network;

/**
 * The first tensor of a step that holds a number that is not finite. Immutable and safe on any thread.
 *
 * @param layer the layer it belongs to, counted from 1
 * @param name what it is called, such as {@code "pre-activation"}
 */
public record BadTensor(int layer, String name) {}
