package activationlab.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/** What of a picture cannot be read: words that are cut off, and what leaves the window. JavaFX thread only. */
public final class CutOff {
    private static final double ROUNDING = 1;

    private final String where;
    private final List<String> faults = new ArrayList<>();

    private CutOff(String where) {
        this.where = where;
    }

    /**
     * Returns the faults in a node that must end inside its window, unless it can be scrolled to.
     *
     * @param where begins each fault
     */
    public static List<String> in(Node node, String where) {
        CutOff found = new CutOff(where);
        found.look(node, node.getScene().getWidth(), node.getScene().getHeight());
        return found.faults;
    }

    private void look(Node node, double right, double bottom) {
        if (!node.isVisible() || node instanceof ListCell || makesRoom(node)) {
            return;
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            faults.add(where + ": cut off: " + labeled.getText());
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (bounds.getMaxX() > right + ROUNDING || bounds.getMaxY() > bottom + ROUNDING) {
            faults.add(where + ": leaves the window: " + node);
            return;
        }
        // Everything in these can be scrolled to.
        boolean scrolls = node instanceof ScrollPane || node instanceof TableView;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable()
                    .forEach(child -> look(
                            child,
                            scrolls ? Double.POSITIVE_INFINITY : right,
                            scrolls ? Double.POSITIVE_INFINITY : bottom));
        }
    }

    // A long reading is said in full by its tooltip. The menu of a chart takes the place of its title while the
    // keyboard is there.
    private static boolean makesRoom(Node node) {
        List<String> styles = node.getStyleClass();
        return styles.contains("reading")
                || (styles.contains("card-title")
                        && node.getParent().getParent().isFocusWithin());
    }

    private static boolean isCut(Labeled labeled) {
        String text = labeled.getText();
        return text != null
                && labeled.getWidth() > 0
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(child ->
                                child instanceof Text && child.getStyleClass().contains("text"))
                        .map(Text.class::cast)
                        .anyMatch(shown -> !shown.getText().equals(text));
    }
}
