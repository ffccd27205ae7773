package activationlab.ui.explore;

import activationlab.scale.Range;

/** How far the inputs go that a lens on one curve shows without zoom. Safe on any thread. */
final class Reaches {
    /** The inputs of most pictures. */
    static final Range USUAL = Range.of(-5, 5);

    private Reaches() {}

    /** Returns the usual inputs, or just as many more to both sides as hold some others. */
    static Range around(double from, double to) {
        double reach = Math.max(USUAL.max(), Math.max(Math.abs(from), Math.abs(to)));
        return Range.of(-reach, reach);
    }
}
