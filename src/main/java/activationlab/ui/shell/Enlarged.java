package activationlab.ui.shell;

import activationlab.ui.chart.ChartCard;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The place of one enlarged chart over the page; an empty region keeps its old place. JavaFX thread only. */
final class Enlarged extends StackPane {
    private final Region gap = new Region();
    private @Nullable ChartCard card;

    Enlarged() {
        getStyleClass().add("enlarged");
        setVisible(false);
    }

    boolean holds(ChartCard asked) {
        return asked.equals(card);
    }

    /** Takes the card out of its page and shows it; the one shown before goes back. */
    void take(ChartCard chosen) {
        putBack();
        if (chosen.getParent() instanceof Pane parent) {
            // The constraints of the page's layout live in the properties of the node that stands there.
            gap.getProperties().putAll(chosen.getProperties());
            parent.getChildren().set(parent.getChildren().indexOf(chosen), gap);
            getChildren().setAll(chosen);
            card = chosen;
            setVisible(true);
        }
    }

    /** Returns the card to its page; does nothing if there is none. */
    void putBack() {
        if (card != null && gap.getParent() instanceof Pane parent) {
            getChildren().clear();
            parent.getChildren().set(parent.getChildren().indexOf(gap), card);
            gap.getProperties().clear();
            card = null;
            setVisible(false);
        }
    }
}
