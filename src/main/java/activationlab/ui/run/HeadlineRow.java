package activationlab.ui.run;

import activationlab.ui.theme.Appearance;
import javafx.scene.layout.Region;

/**
 * The headline with a switch of views at its right, which folds where it would leave too little room for the sentence.
 * JavaFX thread only.
 */
public final class HeadlineRow extends Region {
    private static final double GAP = 8;
    private static final double SENTENCE = 300;

    private final Headline headline;
    private final Region choice;
    private final Appearance appearance;

    /** @param choice folds in less than its preferred width */
    public HeadlineRow(Headline headline, Region choice, Appearance appearance) {
        this.headline = headline;
        this.choice = choice;
        this.appearance = appearance;
        getStyleClass().add("headline-row");
        getChildren().addAll(headline, choice);
    }

    @Override
    protected double computeMinWidth(double height) {
        return headline.minWidth(-1) + GAP + choice.minWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(headline.minHeight(-1), choice.prefHeight(-1));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double spare = getWidth() - headline.minWidth(-1) - GAP - choice.prefWidth(-1);
        boolean open = spare >= SENTENCE * appearance.chartFactor().get();
        double right = snapSizeX(open ? choice.prefWidth(-1) : choice.minWidth(-1));
        double left = Math.max(0, getWidth() - right - GAP);
        headline.resizeRelocate(0, 0, left, getHeight());
        choice.resizeRelocate(left + GAP, 0, right, getHeight());
    }
}
