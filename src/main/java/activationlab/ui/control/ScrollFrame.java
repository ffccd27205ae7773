package activationlab.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
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
        // Words that wrap need more lines where there is less width.
        double width = content.getContentBias() == Orientation.HORIZONTAL ? getWidth() : -1;
        boolean tall = content.minHeight(width) > getHeight();
        boolean tight = tall || content.minWidth(-1) > getWidth();
        // By itself the pane asks for the least height at any width.
        scroll.setVbarPolicy(tall ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.AS_NEEDED);
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
