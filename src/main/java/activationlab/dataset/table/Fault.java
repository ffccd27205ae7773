package activationlab.dataset.table;

/**
 * A field that is no use. Immutable and safe on any thread.
 *
 * @param line the line of the file, counted from 1
 * @param column the name of the column
 * @param got what the field holds; empty if it is missing
 */
public record Fault(long line, String column, String got) {
    /** Returns where it is. */
    String place() {
        return "line " + line + ", column " + column;
    }

    /** Returns what is wrong. */
    String wrong() {
        return got.isEmpty() ? "no value" : "got '" + got + "'";
    }
}
