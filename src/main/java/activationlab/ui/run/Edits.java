package activationlab.ui.run;

import activationlab.diagnosis.Wording;
import activationlab.ui.control.Gestures;
import activationlab.ui.control.Undo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.scene.Node;

/**
 * What a person has set, to go back and forth in it. A change made by the program on a person's behalf, such as a
 * remedy, is a step, too. JavaFX thread only.
 */
public final class Edits {
    /** Steps kept. */
    public static final int MOST = 200;

    private final Map<String, Property<?>> tracked = new LinkedHashMap<>();
    private final Undo<Map<String, Object>> steps = new Undo<>(Map.of(), MOST);
    private final Gestures gestures = new Gestures(steps::seal);
    // Whether values are being set by a step back or forth, which is not a change to be noted.
    private boolean moving;

    /**
     * Notes from now on what a property is set to.
     *
     * @param name what it is called where one was undone; a record is told by the names of its components instead
     * @param property of immutable values; not null
     */
    public void track(String name, Property<?> property) {
        if (tracked.put(name, property) != null) {
            throw new IllegalArgumentException("\"" + name + "\" is tracked already, wanted another name");
        }
        steps.amend(current());
        property.subscribe(this::note);
    }

    /** Has a change made that is nobody's step, for example because the values of another time are shown. */
    public void unnoted(Runnable change) {
        moving = true;
        try {
            change.run();
        } finally {
            moving = false;
        }
        steps.amend(current());
    }

    private Map<String, Object> current() {
        Map<String, Object> all = new LinkedHashMap<>();
        tracked.forEach((name, property) -> all.put(name, property.getValue()));
        return all;
    }

    private void note() {
        Map<String, Object> now = current();
        if (!moving && !now.equals(steps.now())) {
            steps.note(now);
            gestures.changed();
        }
    }

    /** Watches the gestures in a node: a drag is one step. */
    public void watch(Node node) {
        gestures.watch(node);
    }

    /**
     * Ends gestures; call it in every frame.
     *
     * @param now time of the frame in nanoseconds
     */
    public void pulse(long now) {
        gestures.pulse(now);
    }

    /** Goes a step back; returns the sentence that says what is as before, empty if there was nothing to undo. */
    public Optional<String> undo() {
        return move(steps.undo(), " back to ");
    }

    /** Goes a step forth again; returns the sentence that says what was done, empty if nothing was undone. */
    public Optional<String> redo() {
        return move(steps.redo(), " again ");
    }

    /** Returns how many steps back there are. */
    public int size() {
        return steps.steps();
    }

    private Optional<String> move(Optional<Map<String, Object>> wanted, String towards) {
        return wanted.map(values -> {
            Map<String, Object> before = current();
            restore(values);
            steps.amend(current());
            return sentence(before, values, towards);
        });
    }

    private void restore(Map<String, Object> values) {
        moving = true;
        try {
            values.forEach((name, value) -> set(Objects.requireNonNull(tracked.get(name), name), value));
        } finally {
            moving = false;
        }
    }

    @SuppressWarnings("unchecked") // The value was read from the same property.
    private static <T> void set(Property<?> property, Object value) {
        ((Property<T>) property).setValue((T) value);
    }

    private static String sentence(Map<String, Object> before, Map<String, Object> now, String towards) {
        List<SettingDifference> all = now.entrySet().stream()
                .flatMap(entry ->
                        SettingDifference.between(entry.getKey(), before.get(entry.getKey()), entry.getValue())
                                .stream())
                .toList();
        return Wording.capitalized(
                all.stream().map(one -> one.name() + towards + one.value()).collect(Collectors.joining(", ")));
    }
}
