package activationlab.ui.dead;

import activationlab.ui.control.PageKey;
import java.util.List;
import javafx.scene.Node;

/** One view of the Dead units page, from its dials to its charts. JavaFX thread only. */
interface DeadView {
    /** Returns the name on its button, a word or two, different from that of all other views. */
    String title();

    /** Returns the view itself, always the same node. */
    Node node();

    /** Called each time the view, or the page with this view, comes to the front. */
    default void shown() {}

    /** Called each time the view leaves the front: stop what costs processor time. */
    default void hidden() {}

    /**
     * Called once before each frame while the view is in front.
     *
     * @param now time of the frame in nanoseconds, from an arbitrary start
     */
    default void pulse(long now) {}

    /** Returns the keys that work while the view is in front, each of them used by no other view. */
    default List<PageKey> keys() {
        return List.of();
    }
}
