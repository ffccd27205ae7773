package activationlab.scale;

/** Turns values into lengths and back. Values outside the range go on beyond the ends. Safe on any thread. */
public sealed interface Scale permits LinearScale, LogScale {
    /** Returns the values at both ends. */
    Range range();

    /** Returns the length for a value; NaN for NaN. */
    double length(double value);

    /** Returns the value at a length. */
    double value(double length);
}
