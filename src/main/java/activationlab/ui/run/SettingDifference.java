package activationlab.ui.run;

import activationlab.activation.Activation;
import activationlab.diagnosis.Wording;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One setting that differs between two states, in words. Records are compared component by component, so that settings
 * of every kind find their words here. Safe on any thread.
 *
 * @param name what it is called, beginning in lower case
 * @param value what it is now
 */
record SettingDifference(String name, String value) {
    /** What labels call a setting where that is not the name of its component. */
    private static final Map<String, String> NAMES = Map.of(
            "problem", "data",
            "source", "data",
            "material", "data",
            "initializer", "start",
            "hidden", "depth",
            "units", "width",
            "trainShare", "share for training");

    /** Returns what differs, in the order of components. */
    static List<SettingDifference> between(String name, @Nullable Object before, Object now) {
        List<SettingDifference> all = new ArrayList<>();
        collect(name, before, now, all);
        return all;
    }

    private static void collect(String name, @Nullable Object before, Object now, List<SettingDifference> all) {
        if (now.equals(before)) {
            return;
        }
        if (before instanceof Optional<?> old
                && now instanceof Optional<?> next
                && old.isPresent()
                && next.isPresent()) {
            collect(name, old.get(), next.get(), all);
        } else if (before instanceof List<?> old && now instanceof List<?> next && old.size() == next.size()) {
            collectEach(name, old, next, all);
        } else if (isAlike(before, now)) {
            for (RecordComponent component : now.getClass().getRecordComponents()) {
                collect(component.getName(), part(before, component), part(now, component), all);
            }
        } else {
            all.add(new SettingDifference(NAMES.getOrDefault(name, words(name)), text(now, before)));
        }
    }

    // What changes in the same way in every layer is told once.
    private static void collectEach(String name, List<?> before, List<?> now, List<SettingDifference> all) {
        List<List<SettingDifference>> each = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            each.add(between(name, before.get(i), now.get(i)));
        }
        if (each.stream().distinct().count() == 1) {
            all.addAll(each.getFirst());
            return;
        }
        for (int i = 0; i < each.size(); i++) {
            for (SettingDifference one : each.get(i)) {
                all.add(new SettingDifference(one.name + " of layer " + (i + 1), one.value));
            }
        }
    }

    private static boolean isAlike(@Nullable Object before, Object now) {
        return now instanceof Record
                && !(now instanceof Activation)
                && now.getClass().isInstance(before);
    }

    private static Object part(@Nullable Object whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true); // a record inside a package-private one
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static String text(Object value, @Nullable Object before) {
        return switch (value) {
            case Double number -> number.isInfinite() ? "no limit" : Wording.setting(number);
            case Boolean truth -> truth ? "on" : "off";
            case Activation activation -> activation(activation, before);
            case Optional<?> some -> some.map(one -> text(one, null)).orElse("none");
            case List<?> list -> Integer.toString(list.size());
            default -> titled(value).orElseGet(() -> plain(value));
        };
    }

    // The same activation with other parameters is told by these.
    private static String activation(Activation now, @Nullable Object before) {
        boolean same = before instanceof Activation old && old.id().equals(now.id());
        String parameters = now.parameters().stream()
                .map(parameter -> parameter.symbol() + " = " + Wording.setting(now.parameter(parameter.id())))
                .collect(Collectors.joining(", "));
        return same && !parameters.isEmpty() ? now.title() + " with " + parameters : now.title();
    }

    private static String plain(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Record some -> words(some.getClass().getSimpleName());
            default -> value.toString();
        };
    }

    // Choices that people see have a title.
    private static Optional<String> titled(Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        try {
            Method title = type.getMethod("title");
            title.setAccessible(true); // of a package-private class
            return Optional.of(String.valueOf(title.invoke(value)));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read the title of " + value, e);
        }
    }

    // learningRate -> learning rate
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
