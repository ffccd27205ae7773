package activationlab.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The first line of a page: its title at the left, and at the right the switch between its views, which stays where it
 * is whatever the views bring along. JavaFX thread only.
 */
public final class PageHeader extends HBox {
    private final Label title;
    private final FoldingSwitch<?> choice;

    /** Makes a line as wide as its page. */
    public PageHeader(String title, FoldingSwitch<?> choice) {
        this.title = new Label(title);
        this.choice = choice;
        this.title.getStyleClass().add("page-title");
        this.title.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(this.title, space, choice);
        getStyleClass().add("page-header");
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** Leaves the title out where the switch takes the whole width, at large text sizes: the rail has it, too. */
    @Override
    protected void layoutChildren() {
        double wanted = title.prefWidth(-1) + choice.prefWidth(-1) + 2 * getSpacing();
        Shown.set(title, wanted <= getWidth());
        super.layoutChildren();
    }
}
