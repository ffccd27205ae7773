package activationlab.session;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.List;

/**
 * Records of several kinds as JSON: beside the members of the record one that says its kind, such as {@code {"kind":
 * "adam", "beta1": 0.9}}. Safe on any thread.
 */
final class KindJson {
    private static final String KIND = "kind";

    private KindJson() {}

    /** Returns whether values of a type are records of several kinds. */
    static boolean hasKinds(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && Arrays.stream(type.getPermittedSubclasses()).allMatch(Class::isRecord);
    }

    /** Writes the kind into what was written of a value. */
    static void note(Class<?> type, Object value, JsonElement written) {
        if (hasKinds(type)) {
            written.getAsJsonObject().add(KIND, new JsonPrimitive(name(value.getClass())));
        }
    }

    /**
     * Returns the record that an object describes.
     *
     * @throws activationlab.dataset.BadFile naming the path of what is missing, unknown or refused
     */
    static Object read(Setting object, Class<?> type) {
        Setting kind = object.members().get(KIND);
        if (kind == null) {
            throw object.missing(KIND);
        }
        Class<?> chosen = kind.choice(Arrays.asList(type.getPermittedSubclasses()), KindJson::name);
        return RecordJson.read(object, chosen, List.of(KIND));
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
