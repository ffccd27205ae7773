package activationlab.training;

import activationlab.activation.Activation;
import activationlab.scale.Range;
import java.util.List;

/**
 * One hidden unit from close by. Immutable and safe on any thread.
 *
 * @param place which unit
 * @param activation what follows its pre-activation, with parameters as learned
 * @param bias its bias
 * @param weights its incoming weights, in the order of its inputs
 * @param preActivations how its pre-activations are spread over the training data
 * @param unit what the census says of it
 */
public record UnitPortrait(
        UnitPlace place,
        Activation activation,
        double bias,
        List<Double> weights,
        Spread preActivations,
        Census.Unit unit) {
    public UnitPortrait {
        weights = List.copyOf(weights);
    }

    /** Returns the smallest and the largest pre-activation, widened where they are the same. */
    public Range reach() {
        return preActivations.over();
    }
}
