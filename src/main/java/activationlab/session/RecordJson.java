package activationlab.session;

import activationlab.activation.Activation;
import activationlab.dataset.Material;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Records as JSON objects: a member for each component, none left out but empty optionals, none ignored. Knows numbers,
 * truth values, texts, enums, activations, optionals and lists of these, and records of all that. Safe on any thread.
 */
final class RecordJson {
    // How a limit that is none is written.
    private static final String INFINITE = "infinite";

    private RecordJson() {}

    /** Returns a record as an object. */
    static JsonElement write(Record value) {
        JsonObject object = new JsonObject();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = part(value, component);
            if (!part.equals(Optional.empty())) {
                object.add(component.getName(), element(part));
                KindJson.note(component.getType(), part, object.get(component.getName()));
            }
        }
        return object;
    }

    private static Object part(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true); // a record inside a package-private one
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** Returns a value of a kind that records can have. */
    static JsonElement element(Object value) {
        return switch (value) {
            case Boolean truth -> new JsonPrimitive(truth);
            case Number number -> number(number);
            case String text -> new JsonPrimitive(text);
            case Enum<?> constant -> new JsonPrimitive(name(constant));
            case Activation activation -> ActivationJson.write(activation);
            case Lenses lenses -> lenses(lenses);
            case Material material -> MaterialJson.write(material);
            case Record inner -> write(inner);
            case Optional<?> some -> element(some.orElseThrow());
            case List<?> list -> {
                JsonArray array = new JsonArray();
                list.forEach(one -> array.add(element(one)));
                yield array;
            }
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        };
    }

    private static JsonPrimitive number(Number number) {
        boolean infinite = number.doubleValue() == Double.POSITIVE_INFINITY;
        return infinite ? new JsonPrimitive(INFINITE) : new JsonPrimitive(number);
    }

    private static JsonObject lenses(Lenses lenses) {
        JsonObject object = new JsonObject();
        new TreeMap<>(lenses.states()).forEach((name, state) -> object.add(name, element(state)));
        return object;
    }

    private static String name(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the record that an object describes.
     *
     * @throws activationlab.dataset.BadFile naming the path of what is missing, unknown or refused
     */
    static <R> R read(Setting object, Class<R> type) {
        return read(object, type, List.of());
    }

    /** As the other, where the object may have members that the record has not. */
    static <R> R read(Setting object, Class<R> type, List<String> others) {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Setting> members = object.members();
        List<String> known =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        object.requireOnly(Stream.concat(known.stream(), others.stream()).toList());
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            parts.add(part(object, members, component));
        }
        return made(object, type, parts);
    }

    private static Object part(Setting object, Map<String, Setting> members, RecordComponent component) {
        Setting member = members.get(component.getName());
        if (member != null) {
            return value(member, component.getGenericType());
        }
        if (component.getType() == Optional.class) {
            return Optional.empty();
        }
        throw object.missing(component.getName());
    }

    private static <R> R made(Setting object, Class<R> type, List<Object> parts) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(parts.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw object.wrong(String.valueOf(refusal.getMessage()));
            }
            throw new IllegalStateException("cannot make " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /**
     * Returns the value that is written, of a type that records can have.
     *
     * @throws activationlab.dataset.BadFile naming the path of what is missing, unknown or refused
     */
    static Object value(Setting setting, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? Optional.of(value(setting, inner))
                    : setting.elements().stream().map(one -> value(one, inner)).toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain == double.class || plain == Double.class) {
            return setting.says(INFINITE) ? Double.POSITIVE_INFINITY : setting.number("a number", Double::isFinite);
        }
        if (plain == int.class || plain == Integer.class) {
            return setting.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (plain == long.class || plain == Long.class) {
            return setting.wholeNumber();
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return setting.truth();
        }
        if (plain == String.class) {
            return setting.text("a text");
        }
        return structured(setting, plain);
    }

    private static Object structured(Setting setting, Class<?> type) {
        if (type == Activation.class) {
            return ActivationJson.read(setting);
        }
        if (type == Lenses.class) {
            return lenses(setting);
        }
        if (type == Material.class) {
            return MaterialJson.read(setting);
        }
        if (KindJson.hasKinds(type)) {
            return KindJson.read(setting, type);
        }
        return type.isEnum()
                ? setting.choice(Arrays.asList(type.getEnumConstants()), RecordJson::name)
                : read(setting, type);
    }

    private static Lenses lenses(Setting setting) {
        Lenses lenses = Lenses.FIRST;
        for (Map.Entry<String, Setting> member : setting.members().entrySet()) {
            LensState first = lenses.states().get(member.getKey());
            if (first == null) {
                throw member.getValue().unknown(Lenses.names());
            }
            lenses = lenses.with(read(member.getValue(), first.getClass()));
        }
        return lenses;
    }
}
