package activationlab.formula;

/** Says where a text stops being a formula, what stands there and what should. Safe on any thread. */
public final class FormulaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int column;

    FormulaException(int column, String found, String expected) {
        super("column " + column + ": found " + found + ", expected " + expected);
        this.column = column;
    }

    /** Returns the place, 1 for the first character typed; one past the last when something is missing. */
    public int column() {
        return column;
    }
}
