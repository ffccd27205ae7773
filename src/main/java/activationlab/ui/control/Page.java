package activationlab.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/**
 * One page of the window. The shell builds it once, shows it many times, and calls {@link #pulse} only while it is
 * shown. JavaFX thread only.
 */
public interface Page {
    /** Returns the name on the rail and in the window title, one or two words. */
    String title();

    /** Returns the picture on the rail. */
    Ikon icon();

    /** Returns the page itself, always the same node. */
    Node node();

    /** Called each time the page comes to the front: start what costs processor time. */
    default void shown() {}

    /** Called each time the page leaves the front, and when the window closes: stop what costs processor time. */
    default void hidden() {}

    /**
     * Called once before each frame while the page is in front: read the newest values and hand out figures.
     *
     * @param now time of the frame in nanoseconds, from an arbitrary start
     */
    default void pulse(long now) {}

    /** Goes back to what the page showed before the last change; says what was undone, empty if there is nothing. */
    default Optional<String> undo() {
        return Optional.empty();
    }

    /** Takes back an undo; says what was done again, empty if there is nothing. */
    default Optional<String> redo() {
        return Optional.empty();
    }

    /** Returns its name in files: the title in small letters. */
    default String id() {
        return title().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Returns all that is chosen on it, in the order in which it is to be chosen again. */
    default List<Switch<?>> switches() {
        return List.of();
    }

    /** Returns the keys that work while the page is in front. */
    default List<PageKey> keys() {
        return List.of();
    }
}
