package activationlab.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of numbers in three turns: those in use, those that a step writes beside them, and those from before the latest
 * step. So a step that went wrong leaves no trace, and the latest one can be taken back. For one thread.
 */
final class Turns {
    private final int rows;
    private final int columns;
    private double[][] now;
    private double[][] next;
    private double[][] before;

    Turns(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        now = Rows.allocate(rows, columns);
        next = Rows.allocate(rows, columns);
        before = Rows.allocate(rows, columns);
    }

    /** Returns all that a step of a network changes. */
    static Turns[] of(Parameters[] parameters, Passage[] passages) {
        List<Turns> all = new ArrayList<>();
        for (Parameters each : parameters) {
            each.addTo(all);
        }
        for (Passage passage : passages) {
            passage.addTo(all);
        }
        return all.toArray(Turns[]::new);
    }

    /** Returns how many rows have a meaning. */
    int rows() {
        return rows;
    }

    /** Returns how many numbers of each row have a meaning. */
    int columns() {
        return columns;
    }

    /** Returns the rows in use; others after {@link #forth()} or {@link #back()}. */
    double[][] now() {
        return now;
    }

    /** Returns the rows from before the latest step. */
    double[][] before() {
        return before;
    }

    /** Returns the rows that the next step writes. */
    double[][] next() {
        return next;
    }

    /** Takes over the rows in use of turns of the same size. */
    void adopt(Turns elder) {
        for (int r = 0; r < now.length; r++) {
            System.arraycopy(elder.now[r], 0, now[r], 0, now[r].length);
        }
    }

    /** Makes the rows that a step has written the ones in use. */
    void forth() {
        double[][] oldest = before;
        before = now;
        now = next;
        next = oldest;
    }

    /** Undoes {@link #forth()}; once only. */
    void back() {
        double[][] undone = now;
        now = before;
        before = next;
        next = undone;
    }
}
