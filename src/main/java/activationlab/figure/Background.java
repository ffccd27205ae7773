package activationlab.figure;

/** What lies behind a figure. */
public enum Background {
    /** The surface color of the palette. */
    SURFACE,
    /** Nothing: what is below shines through. */
    TRANSPARENT
}
