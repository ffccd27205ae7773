package activationlab.ui.explore;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The list with the traits beneath it. The traits take the height they need, but leave the list half of the column;
 * then they scroll. JavaFX thread only.
 */
final class SideColumn extends Region {
    private static final double MOST_SHARE = 0.5;
    private static final double GAP = 8;

    private final Region list;
    private final Region traits;
    private final ScrollPane scroll;

    SideColumn(Region list, Region traits) {
        this.list = list;
        this.traits = traits;
        this.scroll = new ScrollPane(traits);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getStyleClass().add("side");
        getChildren().addAll(list, scroll);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wanted = Math.ceil(traits.prefHeight(width));
        double below = Math.min(wanted, Math.rint(MOST_SHARE * getHeight()));
        list.resizeRelocate(0, 0, width, Math.max(0, getHeight() - below - GAP));
        scroll.resizeRelocate(0, getHeight() - below, width, below);
    }

    @Override
    protected double computePrefWidth(double height) {
        return list.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return list.prefHeight(width);
    }
}
