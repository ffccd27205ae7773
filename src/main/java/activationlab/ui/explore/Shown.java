package activationlab.ui.explore;

import javafx.scene.Node;

/** Shows nodes or takes them away together with the room they take. JavaFX thread only. */
final class Shown {
    private Shown() {}

    static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
