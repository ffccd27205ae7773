package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.activation.Cost;
import activationlab.activation.Traits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Traits and costs of activations, found on a thread of its own, because a search through a typed formula or a
 * measurement takes longer than a frame. What was found is kept. Safe on any thread.
 */
final class Findings {
    /** Beyond this many, all are forgotten: a dragged slider asks for hundreds that nobody sees again. */
    private static final int MOST = 500;

    /** What is asked for; a newer wish replaces it. */
    private record Wish(List<Activation> all, boolean costs) {}

    private final Function<Activation, Traits> search;
    private final Function<Activation, Cost> measurement;
    private final Map<Activation, Traits> traits = new ConcurrentHashMap<>();
    private final Map<Activation, Cost> costs = new ConcurrentHashMap<>();
    private final AtomicBoolean news = new AtomicBoolean();
    private volatile Wish wish = new Wish(List.of(), false);

    // A pass that is under way sees newer wishes itself; one more in the queue is enough for those it just missed.
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Thread.ofPlatform().daemon().name("traits").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    /** Finds them out in these ways. */
    Findings(Function<Activation, Traits> search, Function<Activation, Cost> measurement) {
        this.search = search;
        this.measurement = measurement;
    }

    /** Returns findings about the real thing, measured by the clock of this machine. */
    static Findings onThisMachine() {
        return new Findings(Traits::of, activation -> Cost.of(activation, System::nanoTime));
    }

    /**
     * Asks for traits, and for costs after all traits are found; nothing else is searched for any more.
     *
     * @param all in the order in which they matter
     */
    void want(List<Activation> all, boolean withCosts) {
        wish = new Wish(List.copyOf(all), withCosts);
        if (next().isPresent()) {
            thread.execute(this::work);
        }
    }

    /** Returns the traits of an activation if they are found. */
    Optional<Traits> traits(Activation activation) {
        return Optional.ofNullable(traits.get(activation));
    }

    /** Returns the cost of an activation if it is measured. */
    Optional<Cost> cost(Activation activation) {
        return Optional.ofNullable(costs.get(activation));
    }

    /** Returns whether anything was found since the last call. */
    boolean takeNews() {
        return news.getAndSet(false);
    }

    private void work() {
        for (Optional<Runnable> task = next(); task.isPresent(); task = next()) {
            task.get().run();
            news.set(true);
        }
    }

    private Optional<Runnable> next() {
        Wish now = wish;
        Optional<Activation> unknown = first(now, traits);
        if (unknown.isPresent() || !now.costs()) {
            return unknown.map(activation -> () -> keep(traits, activation, search.apply(activation)));
        }
        return first(now, costs).map(activation -> () -> keep(costs, activation, measurement.apply(activation)));
    }

    private static Optional<Activation> first(Wish wish, Map<Activation, ?> known) {
        return wish.all().stream().filter(one -> !known.containsKey(one)).findFirst();
    }

    private static <T> void keep(Map<Activation, T> known, Activation activation, T found) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(activation, found);
    }
}
