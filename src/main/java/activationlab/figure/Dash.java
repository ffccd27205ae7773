package activationlab.figure;

/** How a line is broken up; lengths are multiples of its width. */
public enum Dash {
    SOLID,
    DASHED(4.5, 2.2),
    DOTTED(1.1, 1.9),
    DASH_DOT(6, 2, 1.2, 2),
    LONG(9, 2.6),
    DASH_DOT_DOT(6, 1.8, 1.2, 1.8, 1.2, 1.8),
    SHORT(2.6, 1.6),
    LONG_SHORT(9, 2, 3, 2);

    // Never handed out and never written to after construction.
    @SuppressWarnings("ImmutableEnumChecker")
    private final double[] lengths;

    Dash(double... lengths) {
        this.lengths = lengths;
    }

    /** Returns the lengths on, off, on, off... of a line {@code width} wide, in the unit of the width; empty: solid. */
    public double[] lengths(double width) {
        double[] scaled = lengths.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= width;
        }
        return scaled;
    }
}
