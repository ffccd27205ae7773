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
    private static final double NEVER = -1;

    private final Region list;
    private final Region traits;
    private final ScrollPane scroll;
    private double measuredFor = NEVER;
    private double measured;

    SideColumn(Region list, Region traits) {
        this.list = list;
        this.traits = traits;
        this.scroll = new ScrollPane(traits);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getStyleClass().add("side");
        getChildren().addAll(list, scroll);
        traits.needsLayoutProperty().subscribe(this::traitsChanged);
    }

    private void traitsChanged(boolean needsLayout) {
        if (needsLayout) {
            measuredFor = NEVER;
        }
    }

    // Measuring wrapped words is slow, and a slider in the list lays the column out in every frame of a drag.
    private double wanted(double width) {
        if (measuredFor != width) {
            measured = Math.ceil(traits.prefHeight(width));
            measuredFor = width;
        }
        return measured;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();

        double below = Math.min(wanted(width), Math.rint(MOST_SHARE * getHeight()));
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
