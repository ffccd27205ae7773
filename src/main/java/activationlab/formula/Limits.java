package activationlab.formula;

/** The bounds that keep every formula quick. They are far above what a person types. */
final class Limits {
    /** Characters of a formula. */
    static final int LENGTH = 500;

    /** Parentheses, calls, signs, powers and branches within each other. */
    static final int NESTING = 50;

    /** Numbers, names, operators and functions of a formula. */
    static final int PARTS = 300;

    /** Letters of a name. */
    static final int NAME = 32;

    private Limits() {}
}
