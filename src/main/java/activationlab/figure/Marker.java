package activationlab.figure;

/** The shape of a point. */
public enum Marker {
    NONE,
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    TRIANGLE_DOWN,
    CROSS,
    PLUS,
    HEXAGON
}
