package activationlab.sweep;

import java.io.Serial;

/** Says which cell of a sweep failed; its cause is what the cell threw. */
public final class CellFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    CellFailure(String cell, Throwable cause) {
        super(cell + ": " + cause, cause);
    }
}
