package activationlab.figure;

/** Which part of a text stands at its place. */
public enum Align {
    START,
    MIDDLE,
    END
}
