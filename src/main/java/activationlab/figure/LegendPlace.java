package activationlab.figure;

/** Where the names of the marks go. */
public enum LegendPlace {
    /** At the ends of the curves when the names fit there without colliding, else above the panels. */
    AUTO,
    /** In rows above the panels. */
    TOP,
    /** In a column right of the panels; above them when the figure is too narrow for that. */
    RIGHT,
    /** Nowhere: the marks are named in other words, for example in the panel titles. */
    NONE
}
