package activationlab.live;

import activationlab.training.Frame;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Trains on a thread of its own as the newest request says, and leaves the newest frame where the screen can take it.
 * Its methods are safe on any thread and never wait, except {@link #close()}. Paused, it uses no processor time.
 */
public final class Trainer implements Training {
    private static final long PATIENCE = 5_000;
    // Milliseconds of -Dactivationlab.warmup; tests, which start a hundred trainers, have none.
    private static final long WARMUP = TimeUnit.MILLISECONDS.toNanos(Long.getLong("activationlab.warmup", 300));

    private final Mailbox<Request> requests = new Mailbox<>();
    private final Mailbox<Frame> frames = new Mailbox<>();
    private final Mailbox<Written> written = new Mailbox<>();
    private final Thread thread;
    private volatile boolean closed;

    /** Starts the thread; the first frame shows the initial weights of {@code first}. */
    public Trainer(Request first) {
        Warmup warmup = new Warmup(System::nanoTime, WARMUP);
        Loop loop = new Loop(first, new Loop.Boxes(requests, frames, written), System::nanoTime, warmup);
        thread = Thread.ofPlatform().daemon().name("trainer").unstarted(() -> train(loop));
        thread.start();
    }

    @Override
    public void publish(Request newest) {
        requests.put(newest);
        LockSupport.unpark(thread);
    }

    @Override
    public @Nullable Frame poll() {
        return frames.take();
    }

    @Override
    public @Nullable Written pollWritten() {
        return written.take();
    }

    /** Stops training and waits until the thread has ended, which takes no longer than a step. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void train(Loop loop) {
        while (!closed) {
            long idle = loop.turn();
            if (idle > 0 && requests.isEmpty() && !closed) {
                LockSupport.parkNanos(this, idle);
            }
        }
    }
}
