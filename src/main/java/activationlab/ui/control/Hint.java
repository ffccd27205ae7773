package activationlab.ui.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** What a control does, said when the pointer rests on it and to a screen reader. JavaFX thread only. */
public final class Hint {
    private Hint() {}

    /**
     * Gives a node a tooltip. It is built when the pointer first enters: every tooltip is a small window of its own,
     * and a page has a hundred of them.
     */
    public static void on(Node node, String sentence) {
        node.setAccessibleHelp(sentence);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(node, new Tooltip(sentence));
            }
        });
    }
}
