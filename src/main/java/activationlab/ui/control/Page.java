package activationlab.ui.control;

import java.util.List;
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

    /** Goes back to what the page showed before the last change; returns false if there is no such thing. */
    default boolean undo() {
        return false;
    }

    /** Takes back an undo; returns false if there is none to take back. */
    default boolean redo() {
        return false;
    }

    /** Asks for a file and saves there what the page shows; returns false if this page cannot. */
    default boolean save() {
        return false;
    }

    /** Asks for a file and shows what was saved there; returns false if this page cannot. */
    default boolean open() {
        return false;
    }

    /** Returns the keys that work while the page is in front. */
    default List<PageKey> keys() {
        return List.of();
    }
}
