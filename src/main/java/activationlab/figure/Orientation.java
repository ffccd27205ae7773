package activationlab.figure;

/** The direction in which a line or band runs. */
public enum Orientation {
    HORIZONTAL,
    VERTICAL
}
