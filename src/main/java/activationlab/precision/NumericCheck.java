package activationlab.precision;

import activationlab.scale.Range;

/**
 * Where and with which step a derivative is checked by differences. Safe on any thread.
 *
 * @param at the place at which the step is varied
 * @param step the step at which the place is varied
 */
public record NumericCheck(double at, double step) {
    /** Places that can be checked; a slider offers those in view. */
    public static final Range AT = Range.of(-1e12, 1e12);

    /** Steps that a (logarithmic) slider offers. */
    public static final Range STEP = Range.of(1e-16, 1);

    public NumericCheck {
        AT.require("place", at);
        STEP.require("step", step);
    }

    /** Returns the place 1 and the step 1e-6. */
    public static NumericCheck initial() {
        return new NumericCheck(1, 1e-6);
    }

    public NumericCheck withAt(double changed) {
        return new NumericCheck(changed, step);
    }

    public NumericCheck withStep(double changed) {
        return new NumericCheck(at, changed);
    }
}
