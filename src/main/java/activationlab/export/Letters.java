package activationlab.export;

/** How text stands in a vector file. */
public enum Letters {
    /** As text, which can be searched and edited, in a font that the reader may have to replace. */
    TEXT,
    /** As outlines of the letters: looks the same everywhere. */
    OUTLINES
}
