package activationlab.figure;

/** A row of colors for numbers. */
public enum Ramp {
    /** Two hues that meet in the color of the background: for numbers around a middle, such as two classes. */
    DIVERGING,
    /** One growing darkness (lightness on dark): for numbers from little to much. */
    SEQUENTIAL,
    /** Even steps that all stay readable as lines on the background: for layers, first to last. */
    LAYERS
}
