package activationlab.ui.run;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What takes longer than a pulse, done beside the screen, one piece of work at a time: of those that come meanwhile
 * only the newest waits. While a network trains, it rests after a long piece three times as long, a second at most, so
 * that training has its processor. Give work as often as there is any, and call {@link #pulse} in every frame. JavaFX
 * thread only; the work runs elsewhere, a piece after the other.
 *
 * @param <W> a piece of work, immutable
 * @param <R> what comes of it
 */
public final class Darkroom<W, R> {
    // Three frames of the screen: shorter pieces may follow one another.
    private static final long SHORT = 50_000_000;
    private static final int REST = 3;
    private static final long LONGEST_REST = 1_000_000_000;

    private final Function<W, R> develop;
    private final BooleanSupplier training;
    private @Nullable CompletableFuture<R> running;
    private @Nullable W waiting;
    private long begun;
    private long ready = Long.MIN_VALUE;

    /**
     * Makes one without work.
     *
     * @param develop does the work; may keep buffers, but must not touch what is shown
     * @param training whether a network trains now
     */
    public Darkroom(Function<W, R> develop, BooleanSupplier training) {
        this.develop = develop;
        this.training = training;
    }

    /** Gives work, in the place of what still waits. */
    public void give(W work) {
        waiting = work;
    }

    /**
     * Returns what has come of a piece of work since the last call, if anything, and begins the next.
     *
     * @param time of the frame, in nanoseconds
     */
    public @Nullable R pulse(long time) {
        CompletableFuture<R> now = running;
        R done = null;
        if (now != null && now.isDone()) {
            done = now.join();
            running = null;
            ready = time + Math.clamp(REST * (time - begun - SHORT), 0, LONGEST_REST);
        }
        W next = waiting;
        if (running == null && next != null && (time >= ready || !training.getAsBoolean())) {
            waiting = null;
            begun = time;
            running = CompletableFuture.supplyAsync(() -> develop.apply(next));
        }
        return done;
    }
}
