package activationlab.ui.control;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
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
        onFirstVisit(node, () -> new Tooltip(sentence));
    }

    /** As {@link #on(Node, String)}, for a sentence that changes with what the control would do. */
    public static void on(Node node, ObservableValue<String> sentence) {
        node.accessibleHelpProperty().bind(sentence);
        onFirstVisit(node, () -> {
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty().bind(sentence);
            return tooltip;
        });
    }

    private static void onFirstVisit(Node node, Supplier<Tooltip> tooltip) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(node, tooltip.get());
            }
        });
    }
}
