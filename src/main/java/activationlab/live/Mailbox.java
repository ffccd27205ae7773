package activationlab.live;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Room for one letter between two threads: a newer one takes the place of an older one that nobody took. Safe on any
 * thread; nobody ever waits.
 *
 * @param <T> an immutable letter
 */
public final class Mailbox<T> {
    private final AtomicReference<@Nullable T> letter = new AtomicReference<>();

    /** Puts {@code newest} in place of whatever was there. */
    public void put(T newest) {
        letter.set(newest);
    }

    /** Takes the letter out, or returns null if there is none. */
    public @Nullable T take() {
        return letter.getAndSet(null);
    }

    /** Returns whether nobody has put a letter in since the last was taken. */
    public boolean isEmpty() {
        return letter.get() == null;
    }
}
