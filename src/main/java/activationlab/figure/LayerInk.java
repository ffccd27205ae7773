package activationlab.figure;

import activationlab.scale.Range;

/**
 * A place on the ramp of layers.
 *
 * @param share 0 for the first layer, 1 for the last
 */
public record LayerInk(double share) implements Ink {
    static final Range SHARE = Range.of(0, 1);

    public LayerInk {
        SHARE.require("layer share", share);
    }
}
