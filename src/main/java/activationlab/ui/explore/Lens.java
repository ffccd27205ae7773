package activationlab.ui.explore;

import activationlab.session.LensState;
import activationlab.ui.control.PageKey;
import java.util.List;
import javafx.scene.Node;

/**
 * A way of looking at the chosen activations, such as their curves. What it remembers is one immutable record, which it
 * keeps in {@link ExploreModel#state} and nowhere else: then it is undone, redone and saved with the page. It marks the
 * page as changed by {@link ExploreModel#noteChange}, which a change of its state does by itself, and draws when asked
 * to. JavaFX thread only.
 */
interface Lens {
    /** Returns the type of what it remembers. */
    Class<? extends LensState> stateType();

    /** Returns the name on its button, a word or two. */
    String title();

    /** Returns what it looks at, always the same node. */
    Node node();

    /** Returns its controls, which stand above the page while it is in front. */
    default List<Node> tools() {
        return List.of();
    }

    /** Returns whether it has something to show only if activations are chosen. */
    default boolean needsCurves() {
        return true;
    }

    /** Returns the keys that work while it is in front, each of them used by no other lens. */
    default List<PageKey> keys() {
        return List.of();
    }

    /** Called when it or the page leaves the front, and when it has nothing to show: stop what moves by itself. */
    default void hidden() {}

    /** Called once before each frame while it is in front, for what moves by itself. */
    default void pulse(long now) {}

    /**
     * Draws; called in the frame after a change, at most once per frame, while it is in front.
     *
     * @param drawn what is shown; at least one if it {@link #needsCurves}
     */
    void refresh(List<Choice> drawn);
}
