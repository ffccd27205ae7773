package activationlab.training;

import java.util.List;

/**
 * How the numbers of every layer are spread on the latest batch. Immutable and safe on any thread.
 *
 * @param activations the activations of each hidden layer, in bins that all layers share
 * @param gradients log10 of the size of the loss gradient by pre-activation of each layer, the output layer last, in
 *     bins that all layers share; gradients of exactly 0 are outside the bins
 */
public record Spreads(List<Spread> activations, List<Spread> gradients) {
    public Spreads {
        activations = List.copyOf(activations);
        gradients = List.copyOf(gradients);
    }
}
