package activationlab.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of every way of looking, one each. Immutable and safe on any thread.
 *
 * <p>A new way of looking is a new record that implements {@link LensState} and a line in {@link #FIRST}. Files written
 * before it existed read as if they held its first state.
 *
 * @param states by the names that files give them
 */
public record Lenses(Map<String, LensState> states) {
    /** Every way of looking as it starts; the names stand in files. */
    public static final Lenses FIRST = new Lenses(List.of(
            new Named("curves", CurvesState.FIRST),
            new Named("scan", ScanState.FIRST),
            new Named("check", CheckState.FIRST),
            new Named("signal", SignalState.FIRST),
            new Named("softmax", SoftmaxState.FIRST),
            new Named("digits", DigitsState.FIRST),
            new Named("table", TableState.FIRST)));

    private record Named(String name, LensState first) {}

    public Lenses {
        states = Map.copyOf(states);
    }

    private Lenses(List<Named> all) {
        this(byName(all));
    }

    private static Map<String, LensState> byName(List<Named> all) {
        Map<String, LensState> states = new LinkedHashMap<>();
        all.forEach(one -> states.put(one.name(), one.first()));
        return states;
    }

    /** Returns the names of all, in the order of the alphabet. */
    static List<String> names() {
        return new ArrayList<>(FIRST.states.keySet()).stream().sorted().toList();
    }

    /** Returns the name of the state of that type. */
    public static String name(Class<? extends LensState> type) {
        return FIRST.states.entrySet().stream()
                .filter(entry -> type.isInstance(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is no state of a known lens"));
    }

    /** Returns the state of that type. */
    public <S extends LensState> S get(Class<S> type) {
        return type.cast(Optional.ofNullable(states.get(name(type))).orElseThrow());
    }

    /** Returns these with one state replaced. */
    public Lenses with(LensState changed) {
        Map<String, LensState> all = new LinkedHashMap<>(states);
        all.put(name(changed.getClass()), changed);
        return new Lenses(all);
    }
}
