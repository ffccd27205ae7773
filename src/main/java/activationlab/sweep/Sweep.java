package activationlab.sweep;

import activationlab.training.Cell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs independent cells on all cores. The results have the same bits as one after another, whatever the number of
 * threads: cells share nothing, and each result is kept under the index of its cell.
 *
 * <p>Each thread takes the next cell of the list when it is done with the one before; a cell that fails does not stop
 * the others. {@link #cancel} lets no further cell begin and ends those under way at their next checkpoint, so within
 * one step of theirs. The threads end with the last cell, after {@link #cancel}, or at the latest with {@link #close}.
 *
 * <p>A screen polls once a pulse; a command waits for the results in order. Safe on any thread.
 *
 * @param <R> the result of a cell
 */
public final class Sweep<R> implements AutoCloseable {
    private static final long PATIENCE = 5_000;

    private final List<Cell<R>> cells;
    private final List<Thread> threads;
    private volatile boolean cancelled;
    // Guarded by this.
    private final Map<Integer, Outcome<R>> outcomes = new HashMap<>();
    private final Queue<Outcome<R>> unseen = new ArrayDeque<>();
    private int begun;

    private Sweep(List<Cell<R>> cells, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + ": wanted at least 1");
        }
        this.cells = List.copyOf(cells);
        this.threads = IntStream.rangeClosed(1, Math.min(threads, cells.size()))
                .mapToObj(i -> Thread.ofPlatform().daemon().name("sweep-" + i).unstarted(this::work))
                .toList();
    }

    /** Begins, with a thread for each core. */
    public static <R> Sweep<R> start(List<Cell<R>> cells) {
        return start(cells, Runtime.getRuntime().availableProcessors());
    }

    /** Begins, with at most {@code threads} threads. */
    public static <R> Sweep<R> start(List<Cell<R>> cells, int threads) {
        Sweep<R> sweep = new Sweep<>(cells, threads);
        sweep.threads.forEach(Thread::start);
        return sweep;
    }

    /** Returns how many cells there are. */
    public int total() {
        return cells.size();
    }

    /** Returns how many cells have come to an end, in success or failure. */
    public synchronized int done() {
        return outcomes.size();
    }

    /** Returns the next outcome in the order in which cells end, or null if there is none now. Never waits. */
    public synchronized @Nullable Outcome<R> poll() {
        return unseen.poll();
    }

    /**
     * Waits for the results, in the order of the cells.
     *
     * @throws CellFailure if a cell failed: the first of them in the list
     * @throws CancellationException if the sweep was cancelled before that
     * @throws InterruptedException if the calling thread was interrupted; the sweep goes on until it is closed
     */
    public List<R> results() throws InterruptedException {
        List<R> results = new ArrayList<>();
        inOrder(results::add);
        return results;
    }

    /**
     * As {@link #results()}, but hands each of them on as soon as it and all before it are there.
     *
     * @param listener called on the calling thread
     */
    public void inOrder(Consumer<? super R> listener) throws InterruptedException {
        for (int index = 0; index < cells.size(); index++) {
            switch (await(index)) {
                case Outcome.Done<R> end -> listener.accept(end.result());
                case Outcome.Failed<R> end -> throw end.failure();
            }
        }
    }

    /** Gives up what is not done yet. Returns at once; no outcome comes from then on. */
    public synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    /** Cancels and waits until all threads have ended, for seconds if a cell passes no checkpoint. */
    @Override
    public void close() {
        cancel();
        try {
            for (Thread thread : threads) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        for (int index = begin(); index < cells.size(); index = begin()) {
            end(run(index));
        }
    }

    private synchronized int begin() {
        return cancelled ? cells.size() : begun++;
    }

    private Outcome<R> run(int index) {
        Cell<R> cell = cells.get(index);
        try {
            return new Outcome.Done<>(index, cell.run(this::pass));
        } catch (RuntimeException | Error e) {
            return new Outcome.Failed<>(index, new CellFailure(cell.name(), e));
        }
    }

    private void pass() {
        if (cancelled) {
            throw new CancellationException("the sweep was cancelled");
        }
    }

    private synchronized void end(Outcome<R> outcome) {
        if (!cancelled) {
            outcomes.put(outcome.index(), outcome);
            unseen.add(outcome);
            notifyAll();
        }
    }

    private synchronized Outcome<R> await(int index) throws InterruptedException {
        Outcome<R> outcome = outcomes.get(index);
        while (outcome == null) {
            if (cancelled) {
                throw new CancellationException(
                        "cancelled when " + outcomes.size() + " of " + cells.size() + " were done");
            }
            wait();
            outcome = outcomes.get(index);
        }
        return outcome;
    }
}
