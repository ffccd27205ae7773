package activationlab.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final List<T> choices;

    private Switch(String name, Class<T> type, Supplier<Optional<T>> get, Consumer<Optional<T>> set, List<T> choices) {
        this.name = name;
        this.type = type;
        this.get = get;
        this.set = set;
        this.choices = choices;
    }

    /** Keeps a property; where a file says nothing of it, it gets the value back that it has now. */
    public static <T> Switch<T> of(String name, Class<T> type, Property<? super T> property) {
        T first = type.cast(property.getValue());
        return new Switch<>(
                name,
                type,
                () -> Optional.of(type.cast(property.getValue())),
                value -> property.setValue(value.orElse(first)),
                List.of());
    }

    /** Keeps a number that a property holds. */
    public static Switch<Double> ofNumber(String name, Property<Number> property) {
        double first = property.getValue().doubleValue();
        return new Switch<>(
                name,
                Double.class,
                () -> Optional.of(property.getValue().doubleValue()),
                value -> property.setValue(value.orElse(first)),
                List.of());
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
                choices.stream().map(choice -> named.apply(choice)).toList());
    }

    /** Keeps a value that may be missing. */
    public static <T> Switch<T> ofOptional(
            String name, Class<T> type, Supplier<Optional<T>> get, Consumer<Optional<T>> set) {
        return new Switch<>(name, type, get, set, List.of());
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

    /**
     * Makes sure that a value can be chosen.
     *
     * @throws IllegalArgumentException if it is none of the choices
     */
    public void check(T value) {
        if (!choices.isEmpty() && !choices.contains(value)) {
            String wanted =
                    String.join(", ", choices.stream().map(String::valueOf).toList());
            throw new IllegalArgumentException("got \"" + value + "\", wanted one of " + wanted);
        }
    }
}
