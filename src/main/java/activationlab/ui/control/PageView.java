package activationlab.ui.control;

import java.util.List;
import javafx.scene.Node;

/** One of several views of a page, which take turns in a {@link ViewDeck}. JavaFX thread only. */
public interface PageView {
    /** Returns the name on its button, one or two words. */
    String title();

    /** Returns what it shows, always the same node. */
    Node node();

    /** Called each time it comes to the front with its page in front: start what costs processor time. */
    default void shown() {}

    /** Called each time it or its page leaves the front: stop what costs processor time. */
    default void hidden() {}

    /**
     * Called once before each frame while it is in front.
     *
     * @param now time of the frame in nanoseconds, from an arbitrary start
     */
    default void pulse(long now) {}

    /** Returns all that is chosen in it, in the order in which it is to be chosen again. */
    default List<Switch<?>> switches() {
        return List.of();
    }

    /** Returns the keys that work while it is in front; other views may use the same ones. */
    default List<PageKey> keys() {
        return List.of();
    }
}
