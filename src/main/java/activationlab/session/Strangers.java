package activationlab.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file held that the program does not know, because a newer version wrote it: kept, so that it is still there
 * when the file is saved again. Immutable and safe on any thread.
 */
public final class Strangers {
    /** Nothing is unknown. */
    public static final Strangers NONE = new Strangers(List.of());

    private final List<Stranger> all;

    // The names on the way to the object that has it, its own name, and the value.
    private record Stranger(List<String> way, String name, JsonElement value) {}

    private Strangers(List<Stranger> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Returns what is in a text and was not understood.
     *
     * @param file where the text comes from, for messages
     * @param understood what was
     * @throws activationlab.dataset.BadFile if the text is no session
     */
    public static Strangers of(Path file, String text, State understood) {
        List<Stranger> found = new ArrayList<>();
        collect(StateFile.current(file, text).value(), StateFile.tree(understood), List.of(), found);
        return new Strangers(found);
    }

    private static void collect(
            JsonElement opened, @Nullable JsonElement known, List<String> way, List<Stranger> found) {
        if (opened instanceof JsonObject object && known instanceof JsonObject ours) {
            for (String name : object.keySet()) {
                if (ours.has(name)) {
                    collect(object.get(name), ours.get(name), longer(way, name), found);
                } else {
                    found.add(new Stranger(way, name, object.get(name).deepCopy()));
                }
            }
        } else if (opened instanceof JsonArray list && known instanceof JsonArray ours && list.size() == ours.size()) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), ours.get(i), longer(way, String.valueOf(i)), found);
            }
        }
    }

    private static List<String> longer(List<String> way, String name) {
        List<String> longer = new ArrayList<>(way);
        longer.add(name);
        return List.copyOf(longer);
    }

    /** Adds it to an object, wherever there is still a place for it. */
    void addTo(JsonObject whole) {
        for (Stranger each : all) {
            JsonElement place = whole;
            for (String name : each.way()) {
                place = inner(place, name);
            }
            if (place instanceof JsonObject object && !object.has(each.name())) {
                object.add(each.name(), each.value().deepCopy());
            }
        }
    }

    private static @Nullable JsonElement inner(@Nullable JsonElement place, String name) {
        if (place instanceof JsonObject object) {
            return object.get(name);
        }
        if (place instanceof JsonArray list && Integer.parseInt(name) < list.size()) {
            return list.get(Integer.parseInt(name));
        }
        return null;
    }
}
