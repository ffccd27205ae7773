package activationlab.session;

import activationlab.dataset.BadFile;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;

/**
 * A value in a JSON file and its path there, such as {@code network.layers[2]}. What is asked of it is either there or
 * refused with a {@link BadFile} that names the path, what the file holds and what is wanted. For one thread.
 */
final class Setting {
    private final Path file;
    private final String path;
    private final JsonElement value;
    private final Strangers strangers;

    /** What is done with members of objects whose names are not known. */
    private enum Strangers {
        REFUSED,
        PASSED_OVER
    }

    private Setting(Path file, String path, JsonElement value, Strangers strangers) {
        this.file = file;
        this.path = path;
        this.value = value;
        this.strangers = strangers;
    }

    /** Returns the outermost value of a file. */
    static Setting whole(Path file, JsonElement value) {
        return new Setting(file, "", value, Strangers.REFUSED);
    }

    /** Returns the same, where members with unknown names are passed over: a newer version wrote them. */
    Setting tolerant() {
        return new Setting(file, path, value, Strangers.PASSED_OVER);
    }

    /** Returns another value in the same place. */
    Setting replaced(JsonElement other) {
        return new Setting(file, path, other, strangers);
    }

    /** Returns the value itself, not to be modified. */
    JsonElement value() {
        return value;
    }

    /** Refuses an object that has members with other names, unless such are passed over. */
    void requireOnly(List<String> known) {
        for (Map.Entry<String, Setting> member : members().entrySet()) {
            if (strangers == Strangers.REFUSED && !known.contains(member.getKey())) {
                throw member.getValue().unknown(known);
            }
        }
    }

    /** Returns the member of that name, if there is one. */
    Optional<Setting> member(String name) {
        return Optional.ofNullable(members().get(name));
    }

    /** Returns the member of that name, or refuses the object. */
    Setting required(String name) {
        return member(name).orElseThrow(() -> missing(name));
    }

    /** Refuses the value. */
    BadFile refused(String wanted) {
        return new BadFile(file, label() + "got " + BadFile.shown(value.toString()) + ", wanted " + wanted);
    }

    /** Returns the members of an object that has exactly the given names, in their order. */
    List<Setting> members(String... names) {
        Map<String, Setting> found = members();
        requireOnly(List.of(names));
        List<Setting> members = new ArrayList<>();
        for (String name : names) {
            members.add(Optional.ofNullable(found.get(name)).orElseThrow(() -> missing(name)));
        }
        return members;
    }

    /** Refuses an object because it has no member of that name. */
    BadFile missing(String name) {
        return new BadFile(file, within(name) + ": missing, wanted in every file");
    }

    /** Refuses the value for a reason that says what was got and wanted. */
    BadFile wrong(String reason) {
        return new BadFile(file, label() + reason);
    }

    /** Returns all members of an object by their names, in the order of the file. */
    Map<String, Setting> members() {
        if (!value.isJsonObject()) {
            throw refused("an object in {}");
        }
        Map<String, Setting> members = new LinkedHashMap<>();
        for (String name : value.getAsJsonObject().keySet()) {
            members.put(
                    name,
                    new Setting(file, within(name), value.getAsJsonObject().get(name), strangers));
        }
        return members;
    }

    /** Returns the elements of a list. */
    List<Setting> elements() {
        if (!value.isJsonArray()) {
            throw refused("a list in []");
        }
        List<Setting> elements = new ArrayList<>();
        for (JsonElement element : value.getAsJsonArray()) {
            elements.add(new Setting(file, path + "[" + elements.size() + "]", element, strangers));
        }
        return elements;
    }

    /** Returns a text that is not blank. */
    String text(String wanted) {
        if (!(value instanceof JsonPrimitive text
                && text.isString()
                && !text.getAsString().isBlank())) {
            throw refused(wanted);
        }
        return text.getAsString();
    }

    /** Returns what a text stands for. */
    <T> T choice(List<T> choices, Function<T, String> name) {
        List<String> names = choices.stream().map(name).toList();
        String wanted = "one of " + String.join(", ", names);
        int index = names.indexOf(text(wanted));
        if (index < 0) {
            throw refused(wanted);
        }
        return choices.get(index);
    }

    /** Returns a finite number. */
    double number(String wanted, DoublePredicate allowed) {
        double number = value instanceof JsonPrimitive some && some.isNumber() ? some.getAsDouble() : Double.NaN;
        if (!Double.isFinite(number) || !allowed.test(number)) {
            throw refused(wanted);
        }
        return number + 0.0; // no -0.0
    }

    /** Returns a whole number. */
    int whole(int least, int most) {
        String wanted = "a whole number from " + least + " to " + most;
        return (int) number(wanted, x -> x == Math.rint(x) && x >= least && x <= most);
    }

    /** Returns a whole number of any size that a double holds exactly. */
    long wholeNumber() {
        return (long) number("a whole number", x -> x == Math.rint(x) && Math.abs(x) <= 0x1p53);
    }

    /** Returns whether the value is this text. */
    boolean says(String text) {
        return value instanceof JsonPrimitive some
                && some.isString()
                && some.getAsString().equals(text);
    }

    /** Returns true or false. */
    boolean truth() {
        if (!(value instanceof JsonPrimitive some && some.isBoolean())) {
            throw refused("true or false");
        }
        return some.getAsBoolean();
    }

    /** Refuses anything but {@code wanted}. */
    void require(boolean wanted, String reason) {
        boolean got = value instanceof JsonPrimitive some && some.isBoolean() && some.getAsBoolean() == wanted;
        if (!got) {
            throw refused(wanted + ": " + reason);
        }
    }

    /** Refuses a value because of its name. */
    BadFile unknown(List<String> known) {
        String wanted = known.isEmpty() ? "none" : String.join(", ", known);
        return new BadFile(file, label() + "unknown, wanted " + (known.size() > 1 ? "only " : "") + wanted);
    }

    private String within(String name) {
        String shown = BadFile.shown(name);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    private String label() {
        return path.isEmpty() ? "" : path + ": ";
    }
}
