package activationlab.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.Property;

/**
 * Something that is chosen on a page, under the name that files give it, so that it can be kept and shown again. JavaFX
 * thread only.
 *
 * @param <T> what is chosen: a number, truth value, text, enum, activation, or a record of these
 */
public final class Switch<T> {
    private final String name;
    private final Class<T> type;
    private final Supplier<Optional<T>> get;
    private final Consumer<Optional<T>> set;
    private final Limit<T> limit;

    private record Limit<T>(Predicate<T> allows, String wanted) {}

    private Switch(String name, Class<T> type, Supplier<Optional<T>> get, Consumer<Optional<T>> set, Limit<T> limit) {
        this.name = name;
        this.type = type;
        this.get = get;
        this.set = set;
        this.limit = limit;
    }

    /** Keeps a property; where a file says nothing of it, it gets the value back that it has now. */
    public static <T> Switch<T> of(String name, Class<T> type, Property<? super T> property) {
        T first = type.cast(property.getValue());
        return new Switch<>(
                name,
                type,
                () -> Optional.of(type.cast(property.getValue())),
                value -> property.setValue(value.orElse(first)),
                anything());
    }

    /** Keeps a number that a property holds. */
    public static Switch<Double> ofNumber(String name, Property<Number> property) {
        double first = property.getValue().doubleValue();
        return new Switch<>(
                name,
                Double.class,
                () -> Optional.of(property.getValue().doubleValue()),
                value -> property.setValue(value.orElse(first)),
                anything());
    }

    /** Keeps what is chosen of a list by its title, in small letters. */
    public static <T> Switch<String> ofChoice(
            String name, Property<T> property, List<? extends T> choices, Function<T, String> title) {
        T first = property.getValue();
        Function<T, String> named = choice -> title.apply(choice).toLowerCase(Locale.ROOT);
        return new Switch<>(
                name,
                String.class,
                () -> Optional.of(named.apply(property.getValue())),
                value -> property.setValue(value.flatMap(wanted -> choices.stream()
                                .filter(choice -> named.apply(choice).equals(wanted))
                                .map(choice -> (T) choice)
                                .findFirst())
                        .orElse(first)),
                oneOf(choices.stream().map(choice -> named.apply(choice)).toList()));
    }

    /** Keeps a value that may be missing. */
    public static <T> Switch<T> ofOptional(
            String name, Class<T> type, Supplier<Optional<T>> get, Consumer<Optional<T>> set) {
        return new Switch<>(name, type, get, set, anything());
    }

    /** Returns its name in files. */
    public String name() {
        return name;
    }

    /** Returns what kind of values it has. */
    public Class<T> type() {
        return type;
    }

    /** Returns what is chosen. */
    public Optional<T> value() {
        return get.get();
    }

    /** Chooses something; empty: as at the start. */
    public void choose(Optional<T> value) {
        set.accept(value);
    }

    /** Returns the same, where some values are refused. */
    public Switch<T> limited(Predicate<T> allowed, String wanted) {
        return new Switch<>(name, type, get, set, new Limit<>(allowed, wanted));
    }

    private static <T> Limit<T> anything() {
        return new Limit<>(value -> true, "");
    }

    private static Limit<String> oneOf(List<String> names) {
        return new Limit<>(names::contains, "one of " + String.join(", ", names));
    }

    /**
     * Makes sure that a value can be chosen.
     *
     * @throws IllegalArgumentException if it is refused
     */
    public void check(T value) {
        if (!limit.allows().test(value)) {
            throw new IllegalArgumentException("got " + value + ", wanted " + limit.wanted());
        }
    }
}
