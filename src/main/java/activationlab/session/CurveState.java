package activationlab.session;

import activationlab.activation.Activation;
import java.util.Optional;

/**
 * One activation of the Explore page. Immutable and safe on any thread.
 *
 * @param activation of the catalog or typed, with its parameters
 * @param shown whether its curve is shown
 * @param slot decides color, dash and marker; empty if it was never shown
 */
public record CurveState(Activation activation, boolean shown, Optional<Integer> slot) {
    public CurveState {
        if (shown && slot.isEmpty()) {
            throw new IllegalArgumentException(activation.id() + " is shown without a slot");
        }
        if (slot.orElse(0) < 0) {
            throw new IllegalArgumentException("slot " + slot.orElse(0) + " is negative, wanted a number from 0");
        }
    }
}
