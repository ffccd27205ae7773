package activationlab.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A card over the page, one at a time; Escape or a click beside it closes it and gives the focus back. JavaFX thread
 * only.
 */
final class Overlay extends StackPane {
    private @Nullable Node focusBefore;

    Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (equals(event.getTarget())) {
                close();
            }
        });
    }

    /** Shows the content instead of what was shown; where it is too wide it can be scrolled. */
    void show(Region content) {
        show(new ScrollPane(content));
    }

    /** Shows content that can do with less width and height, down to its least. */
    void showNarrowed(Region content) {
        ScrollPane card = new ScrollPane(content);
        card.setFitToWidth(true);
        card.setFitToHeight(true);
        show(card);
    }

    private void show(ScrollPane card) {
        if (!isVisible()) {
            focusBefore = getScene().getFocusOwner();
        }
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        card.setFocusTraversable(false);
        card.getStyleClass().add("overlay-card");
        getChildren().setAll(card);
        setVisible(true);
        // A scroll pane takes its content in with its first style sheet; before that there is nothing to focus.
        card.applyCss();
        card.getContent().requestFocus();
    }

    /** Closes the card; does nothing if there is none. */
    void close() {
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }
}
