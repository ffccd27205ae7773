package activationlab.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Shows its content as it is, and with scroll bars only while there is less room than the least size of the content,
 * for example at 200 % text. A scroll pane draws its content twice, which a page with live charts would feel. JavaFX
 * thread only.
 */
public final class ScrollFrame extends StackPane {
    private final Region content;
    private final ScrollPane scroll = new ScrollPane();
    private boolean scrolled;

    /** Shows the content without scroll bars. */
    public ScrollFrame(Region content) {
        this.content = content;
        getStyleClass().add("scroll-frame");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        setMinSize(0, 0);
        getChildren().add(content);
    }

    @Override
    protected void layoutChildren() {
        boolean tight = content.minWidth(-1) > getWidth() || content.minHeight(-1) > getHeight();
        if (tight != scrolled) {
            scrolled = tight;
            change();
        }
        super.layoutChildren();
    }

    private void change() {
        if (scrolled) {
            getChildren().remove(content);
            scroll.setContent(content);
            getChildren().add(scroll);
        } else {
            getChildren().remove(scroll);
            scroll.setContent(null);
            getChildren().add(content);
        }
    }
}
