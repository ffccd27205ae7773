package activationlab.training;

import activationlab.network.Connection;

/**
 * A weight or bias that a person has set. Immutable and safe on any thread.
 *
 * @param connection which
 * @param value what it shall be, to the bit; finite
 */
public record WeightEdit(Connection connection, double value) {
    public WeightEdit {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("weight " + value + ", wanted a finite number");
        }
    }
}
