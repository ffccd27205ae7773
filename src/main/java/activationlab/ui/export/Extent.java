package activationlab.ui.export;

/** Which charts are exported. */
enum Extent {
    /** The one that a person worked with last. */
    CHART,
    /** All that are on the page. */
    PAGE
}
