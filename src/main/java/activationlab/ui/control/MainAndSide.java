package activationlab.ui.control;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;

/**
 * A page's layout: the main part, and at its right the controls, as wide as they like but never more than a share of
 * the page, so that large text does not squeeze the charts away. JavaFX thread only.
 */
public final class MainAndSide extends Region {
    private static final double MOST_SHARE = 0.38;
    private static final double GAP = 16;

    private final Region main;
    private final Region side;

    /** Puts two parts side by side. */
    public MainAndSide(Region main, Region side) {
        this.main = main;
        this.side = side;
        getChildren().addAll(main, side);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double sideWidth = Math.rint(Math.min(side.prefWidth(-1), MOST_SHARE * width));
        double mainWidth = Math.max(0, width - sideWidth - GAP);
        main.resizeRelocate(insets.getLeft(), insets.getTop(), mainWidth, height);
        side.resizeRelocate(insets.getLeft() + mainWidth + GAP, insets.getTop(), sideWidth, height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return main.prefWidth(-1) + GAP + side.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(main.prefHeight(-1), side.prefHeight(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
