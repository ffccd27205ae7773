package activationlab.ui.run;

import activationlab.sweep.Outcome;
import activationlab.sweep.Sweep;
import activationlab.training.Cell;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Results that take long, by what was asked for. They are computed beside the screen, one request at a time: the newest
 * wins, and the latest few results are kept. Ask whenever something is drawn, and call {@link #pulse} in every frame.
 * What was computed of a request before it was stopped or canceled is not computed again, as long as nothing else is
 * asked for. JavaFX thread only.
 *
 * @param <K> what is asked for
 * @param <R> one of its results
 */
public final class Study<K, R> {
    private static final int KEPT = 16;

    private final Function<K, List<Cell<R>>> cells;
    private final int threads;
    private final boolean patient;
    private final Map<K, List<R>> known = new LinkedHashMap<>();
    private final SortedMap<Integer, R> ended = new TreeMap<>();
    // Which cell of the request the first, second... cell of the sweep is.
    private List<Integer> places = List.of();
    private int total = 1;
    private @Nullable K asked;
    private @Nullable Sweep<R> sweep;
    private List<R> latest = List.of();
    private Optional<String> stopped = Optional.empty();

    /** @param cells what has to be computed for a request, at least one cell */
    public Study(Function<K, List<Cell<R>>> cells) {
        this(cells, 1, false);
    }

    private Study(Function<K, List<Cell<R>>> cells, int threads, boolean patient) {
        this.cells = cells;
        this.threads = threads;
        this.patient = patient;
    }

    /** Returns a study of many cells, which all cores compute. */
    public static <K, R> Study<K, R> onAllCores(Function<K, List<Cell<R>>> cells) {
        return new Study<>(cells, Runtime.getRuntime().availableProcessors(), false);
    }

    /**
     * Returns a study for a slider: what has begun is brought to its end before the newest request begins, so that
     * something is seen of a slider that never rests. Those between are passed over.
     */
    public static <K, R> Study<K, R> following(Function<K, Cell<R>> cell) {
        return new Study<>(key -> List.of(cell.apply(key)), 1, true);
    }

    /** Returns the results if they are known; otherwise begins to compute them, in place of what was asked before. */
    public Optional<List<R>> get(K key) {
        boolean other = !key.equals(asked);
        if (other && patient && isRunning()) {
            return Optional.ofNullable(known.get(key));
        }
        if (other) {
            stop();
            ended.clear();
            asked = key;
            stopped = Optional.empty();
        }
        if (!known.containsKey(key) && sweep == null && stopped.isEmpty()) {
            begin(key);
        }
        return Optional.ofNullable(known.get(key));
    }

    private void begin(K key) {
        List<Cell<R>> all = cells.apply(key);
        total = all.size();
        places = IntStream.range(0, total)
                .filter(cell -> !ended.containsKey(cell))
                .boxed()
                .toList();
        sweep = Sweep.start(places.stream().map(all::get).toList(), threads);
    }

    /** Returns what there is by now of the results asked for last, by the number of their cell, counted from 0. */
    public SortedMap<Integer, R> soFar() {
        List<R> all = asked == null ? null : known.get(asked);
        if (all == null) {
            return Collections.unmodifiableSortedMap(new TreeMap<>(ended));
        }
        SortedMap<Integer, R> numbered = new TreeMap<>();
        all.forEach(result -> numbered.put(numbered.size(), result));
        return numbered;
    }

    /** Returns the results that were complete last, whatever had been asked for; none before the first. */
    public List<R> latest() {
        return latest;
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
            take(outcome);
        }
        return any;
    }

    private void take(Outcome<R> outcome) {
        switch (outcome) {
            case Outcome.Done<R> done -> ended.put(places.get(done.index()), done.result());
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
        latest = results;
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
        return sweep == null ? 1 : (double) ended.size() / total;
    }
}
