package activationlab.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The values that something had, to go back and forth among them. Changes that follow each other within one gesture,
 * such as the hundred values of a dragged slider, are one step. JavaFX thread only.
 *
 * @param <T> an immutable value; equal values are the same step
 */
public final class Undo<T> {
    private final int most;
    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private T now;
    private boolean open;

    /**
     * Starts with a value to which everything can be undone.
     *
     * @param most how many steps are kept; the oldest are forgotten
     */
    public Undo(T start, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("undo of " + most + " steps, wanted at least 1");
        }
        this.now = start;
        this.most = most;
    }

    /** Returns the value as it was noted last, or after the last step back or forth. */
    public T now() {
        return now;
    }

    /** Notes a changed value: the first one of a gesture is a step, each other one replaces the one before. */
    public void note(T changed) {
        if (changed.equals(now)) {
            return;
        }
        if (!open) {
            past.push(now);
            if (past.size() > most) {
                past.removeLast();
            }
        }
        now = changed;
        open = true;
        future.clear();
    }

    /** Notes a change that nobody would want to undo, such as where the pointer is. */
    public void amend(T changed) {
        now = changed;
    }

    /** Ends a gesture: the next change is a step of its own. */
    public void seal() {
        open = false;
    }

    /** Returns how many steps back there are. */
    public int steps() {
        return past.size();
    }

    /** Goes a step back; empty if there is none. */
    public Optional<T> undo() {
        return move(past, future);
    }

    /** Goes forth again; empty if nothing was undone since the last change. */
    public Optional<T> redo() {
        return move(future, past);
    }

    private Optional<T> move(Deque<T> from, Deque<T> to) {
        seal();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        now = from.pop();
        return Optional.of(now);
    }
}
