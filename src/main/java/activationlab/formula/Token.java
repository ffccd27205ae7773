package activationlab.formula;

/**
 * A word of a formula. Safe on any thread.
 *
 * @param kind what it is
 * @param text the canonical spelling: {@code *} for a raised dot, {@code alpha} for α
 * @param typed the spelling that was typed, for messages
 * @param column where it begins, from 1
 * @param number the value of a number or of raised digits, otherwise 0
 */
record Token(Kind kind, String text, String typed, int column, double number) {
    /** From here on messages do not repeat a word in full. */
    private static final int LONG = 32;

    /** What a word can be. */
    enum Kind {
        NUMBER,
        NAME,
        SYMBOL,
        RAISED,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    /** Returns the exception that this word stands where {@code expected} should. */
    FormulaException but(String expected) {
        return new FormulaException(column, kind == Kind.END ? "the end" : "'" + shortened() + "'", expected);
    }

    private String shortened() {
        return typed.length() > LONG ? typed.substring(0, LONG) + "\u2026" : typed;
    }
}
