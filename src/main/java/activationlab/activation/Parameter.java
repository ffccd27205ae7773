package activationlab.activation;

import activationlab.scale.Range;

/**
 * A number that shapes an activation, such as the slope of a leaky ReLU. Safe on any thread.
 *
 * @param id the name in files and on the command line: {@code alpha}
 * @param symbol the sign in formulas: {@code α}
 * @param range the values that are allowed; sliders read it too
 * @param initial the value before anybody chose one
 */
public record Parameter(String id, String symbol, Range range, double initial) {
    public Parameter {
        range.require(id, initial);
    }
}
