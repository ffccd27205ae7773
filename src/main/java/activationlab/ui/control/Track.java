package activationlab.ui.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A bar that is filled up to a thumb: the shape of everything that is dragged along a line. What a place on it means,
 * and what keys and pointer do, is up to those who extend it. JavaFX thread only.
 */
public abstract class Track extends Region {
    private static final double BAR = 4;

    private final double preferredWidth;
    private final Region bar = part(new Region(), "bar");
    private final Region fill = part(new Region(), "fill");
    private final Region thumb = part(new Region(), "thumb");

    /** @param preferredWidth in pixels; half of it is enough */
    protected Track(double preferredWidth) {
        this.preferredWidth = preferredWidth;
    }

    /** Returns a part of the track with its style class, which is laid out by the track and ignores the pointer. */
    protected static <N extends Node> N part(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        node.setManaged(false);
        node.setMouseTransparent(true);
        return node;
    }

    /** Puts the parts together, marks behind what is filled; the constructor of a track calls it once. */
    protected final void assemble(List<? extends Node> marks) {
        getStyleClass().add("slider-track");
        getChildren().add(bar);
        getChildren().addAll(marks);
        getChildren().addAll(fill, thumb);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
    }

    /** Moves the thumb to where it belongs. */
    protected final void thumbMoved() {
        // The parts are moved at once and ask nobody for a new layout: a drag leaves the rest of the page alone.
        layoutChildren();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /** Lays out bar, fill and thumb; all in pixels from the left edge. */
    protected final void layoutTrack(double fillFrom, double thumbAt) {
        double middle = middle();
        double size = thumb.prefWidth(-1);
        bar.resizeRelocate(start(), middle - BAR / 2, length(), BAR);
        fill.resizeRelocate(Math.min(fillFrom, thumbAt), middle - BAR / 2, Math.abs(thumbAt - fillFrom), BAR);
        thumb.resizeRelocate(thumbAt - size / 2, middle - size / 2, size, size);
    }

    /** Returns the height of the middle of the bar. */
    protected final double middle() {
        return snapPositionY(getHeight() / 2);
    }

    /** Returns where the bar begins. */
    protected final double start() {
        return snappedLeftInset() + thumb.prefWidth(-1) / 2;
    }

    /** Returns how long the bar is, at least a pixel. */
    protected final double length() {
        return Math.max(1, getWidth() - snappedRightInset() - thumb.prefWidth(-1) / 2 - start());
    }

    /** Returns which share of the bar lies before the pointer, 0 to 1. */
    protected final double share(MouseEvent event) {
        return Math.clamp((event.getX() - start()) / length(), 0, 1);
    }

    @Override
    protected final double computeMinWidth(double height) {
        return preferredWidth / 2;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return preferredWidth;
    }

    @Override
    protected final double computePrefHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + thumb.prefHeight(-1) + insets.getBottom();
    }
}
