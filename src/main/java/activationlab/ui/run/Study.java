package activationlab.ui.run;

import activationlab.sweep.Outcome;
import activationlab.sweep.Sweep;
import activationlab.training.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Results that take long, by what was asked for. They are computed beside the screen, one request at a time: the newest
 * wins, and the latest few results are kept. Ask whenever something is drawn, and call {@link #pulse} in every frame.
 * JavaFX thread only.
 *
 * @param <K> what is asked for
 * @param <R> one of its results
 */
public final class Study<K, R> {
    private static final int KEPT = 16;

    private final Function<K, List<Cell<R>>> cells;
    private final Map<K, List<R>> known = new LinkedHashMap<>();
    private final Map<Integer, R> ended = new TreeMap<>();
    private @Nullable K asked;
    private @Nullable Sweep<R> sweep;
    private Optional<String> stopped = Optional.empty();

    /** @param cells what has to be computed for a request, at least one cell */
    public Study(Function<K, List<Cell<R>>> cells) {
        this.cells = cells;
    }

    /** Returns the results if they are known; otherwise begins to compute them, in place of what was asked before. */
    public Optional<List<R>> get(K key) {
        if (!key.equals(asked)) {
            stop();
            asked = key;
            stopped = Optional.empty();
        }
        if (!known.containsKey(key) && sweep == null && stopped.isEmpty()) {
            sweep = Sweep.start(cells.apply(key), 1);
        }
        return Optional.ofNullable(known.get(key));
    }

    /** Takes over what has been computed; returns whether there is something new to be seen. */
    public boolean pulse() {
        Sweep<R> now = sweep;
        if (now == null) {
            return false;
        }
        boolean any = false;
        for (Outcome<R> outcome = now.poll(); outcome != null && sweep != null; outcome = now.poll()) {
            any = true;
            take(outcome, now.total());
        }
        return any;
    }

    private void take(Outcome<R> outcome, int total) {
        switch (outcome) {
            case Outcome.Done<R> done -> ended.put(done.index(), done.result());
            case Outcome.Failed<R> failed -> {
                stop();
                stopped = Optional.of("It failed: " + failed.failure().getMessage());
            }
        }
        if (ended.size() == total && asked != null) {
            keep(asked, List.copyOf(ended.values()));
            stop();
        }
    }

    private void keep(K key, List<R> results) {
        known.put(key, results);
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
    }

    /** Gives up what is being computed, until it is asked for by {@link #again} or something else is asked for. */
    public void cancel() {
        if (isRunning()) {
            stop();
            stopped = Optional.of("Canceled.");
        }
    }

    /** Forgets that the latest request was canceled or failed. */
    public void again() {
        stopped = Optional.empty();
    }

    /** Gives up what is being computed until it is asked for once more. */
    public void stop() {
        if (sweep != null) {
            sweep.cancel();
        }
        sweep = null;
        ended.clear();
    }

    public boolean isRunning() {
        return sweep != null;
    }

    /** Returns why there will be no results, if so. */
    public Optional<String> stopped() {
        return stopped;
    }

    /** Returns how much of what is being computed is done, from 0 to 1. */
    public double progress() {
        return sweep == null ? 1 : (double) ended.size() / sweep.total();
    }
}
