package activationlab.ui.control;

import javafx.scene.Node;

/** Shows nodes or takes them away together with the room they take. JavaFX thread only. */
public final class Shown {
    private Shown() {}

    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
