package activationlab.session;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What is chosen on each page, by names. Values are numbers, truth values, texts, enums, activations, and records of
 * these; what the program does not know is kept as it is. Immutable and safe on any thread.
 */
public final class Switches {
    /** Nothing is said of any page. */
    public static final Switches NONE = new Switches(Setting.whole(Path.of("session"), new JsonObject()));

    private final Setting pages;

    private Switches(Setting pages) {
        this.pages = pages;
    }

    static Switches read(Setting pages) {
        for (Setting page : pages.members().values()) {
            page.members();
        }
        return new Switches(pages);
    }

    /**
     * Returns the switches with these values.
     *
     * @param values for each page the values by their names
     */
    public static Switches of(Map<String, Map<String, Object>> values) {
        JsonObject pages = new JsonObject();
        new TreeMap<>(values).forEach((page, switches) -> {
            JsonObject object = new JsonObject();
            new TreeMap<>(switches).forEach((name, value) -> object.add(name, RecordJson.element(value)));
            pages.add(page, object);
        });
        return new Switches(NONE.pages.replaced(pages));
    }

    /** Returns whether something is said of a page. */
    public boolean has(String page) {
        return pages.member(page).isPresent();
    }

    /**
     * Returns the value of a switch, if something is said of it.
     *
     * @throws activationlab.dataset.BadFile naming file and JSON path, if it is none of that type
     */
    public <T> Optional<T> get(String page, String name, Class<T> type) {
        return get(page, name, type, value -> {});
    }

    /**
     * As the other.
     *
     * @param check throws an IllegalArgumentException for a value that is refused
     */
    public <T> Optional<T> get(String page, String name, Class<T> type, Consumer<T> check) {
        Optional<Setting> found = pages.member(page).flatMap(switches -> switches.member(name));
        return found.map(setting -> {
            T value = type.cast(RecordJson.value(setting, type));
            try {
                check.accept(value);
            } catch (IllegalArgumentException e) {
                throw setting.wrong(String.valueOf(e.getMessage()));
            }
            return value;
        });
    }

    JsonObject json() {
        return pages.value().getAsJsonObject().deepCopy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Switches switches && pages.value().equals(switches.pages.value());
    }

    @Override
    public int hashCode() {
        return pages.value().hashCode();
    }

    @Override
    public String toString() {
        return pages.value().toString();
    }
}
