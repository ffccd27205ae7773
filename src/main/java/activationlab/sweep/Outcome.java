package activationlab.sweep;

/**
 * What became of one cell of a sweep. Immutable and safe on any thread.
 *
 * @param <R> the result of a cell
 */
public sealed interface Outcome<R> {
    /** Returns which cell it was, counted from 0 in the order of the list. */
    int index();

    /** The cell has come to its end. */
    record Done<R>(int index, R result) implements Outcome<R> {}

    /** The cell threw an exception. */
    record Failed<R>(int index, CellFailure failure) implements Outcome<R> {}
}
