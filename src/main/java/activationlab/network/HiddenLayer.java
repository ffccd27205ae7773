package activationlab.network;

import activationlab.activation.Activation;
import activationlab.activation.Randomized;

/**
 * What a hidden layer is made of, in the order of computation: dense weights, normalization, activation, dropout.
 * Immutable and safe on any thread.
 *
 * @param units how many units
 * @param activation what follows the pre-activations
 * @param normalization what is done to the pre-activations first
 * @param dropout the probability that an activation is left out of a step, from 0 to below 1; those that stay are
 *     divided by 1 - dropout, so that evaluation, which leaves nothing out, sees the same mean
 */
public record HiddenLayer(int units, Activation activation, Normalization normalization, double dropout) {
    public HiddenLayer {
        if (units < 1) {
            throw new IllegalArgumentException("hidden layer of " + units + " units, wanted at least 1");
        }
        if (!activation.elementwise()) {
            throw new IllegalArgumentException("activation " + activation.id() + " cannot follow a hidden layer, wanted"
                    + " one that works on single numbers");
        }
        if (!(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException("dropout " + dropout + ", wanted a probability from 0 to below 1");
        }
    }

    /** Makes a layer without normalization and dropout. */
    public HiddenLayer(int units, Activation activation) {
        this(units, activation, Normalization.NONE, 0);
    }

    public HiddenLayer withUnits(int changed) {
        return new HiddenLayer(changed, activation, normalization, dropout);
    }

    public HiddenLayer with(Activation changed) {
        return new HiddenLayer(units, changed, normalization, dropout);
    }

    public HiddenLayer with(Normalization changed) {
        return new HiddenLayer(units, activation, changed, dropout);
    }

    public HiddenLayer withDropout(double changed) {
        return new HiddenLayer(units, activation, normalization, changed);
    }

    /** Returns whether the layer computes the same in training and in evaluation. */
    boolean steady() {
        return normalization == Normalization.NONE && dropout == 0 && !(activation instanceof Randomized);
    }
}
