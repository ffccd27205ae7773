package activationlab.analysis;

import activationlab.activation.Activation;
import activationlab.scale.Range;

/**
 * A place on a curve, and the gradient that arrives there from above. Safe on any thread.
 *
 * @param at the pre-activation z
 * @param upstream the gradient of the loss by the activation, dL/da
 */
public record Scan(double at, double upstream) {
    /** Places that can be looked at; a slider offers those in view. */
    public static final Range AT = Range.of(-1e12, 1e12);

    /** Gradients that a slider offers. */
    public static final Range UPSTREAM = Range.of(-5, 5);

    public Scan {
        AT.require("place", at);
        UPSTREAM.require("gradient from above", upstream);
    }

    /** Returns the place 1 with a gradient of 1 from above. */
    public static Scan initial() {
        return new Scan(1, 1);
    }

    public Scan withAt(double changed) {
        return new Scan(changed, upstream);
    }

    public Scan withUpstream(double changed) {
        return new Scan(at, changed);
    }

    /** Returns the gradient by the pre-activation: dL/dz = dL/da f'(z). */
    public double passed(Activation activation) {
        return upstream * activation.slope(at);
    }
}
