package activationlab.ui.control;

import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * A title at the left and what belongs to it at the right: on one line where both have room, else on two. A guest
 * stands between them, at the right, and takes its room from the title. JavaFX thread only.
 */
public final class FoldingLine extends Pane {
    private static final double GAP = 8;

    private final Node title;
    private final @Nullable Node guest;
    private final Node end;

    /** Makes a line without a guest. */
    public FoldingLine(Node title, Node end) {
        this.title = title;
        this.guest = null;
        this.end = end;
        getChildren().addAll(title, end);
    }

    /** @param guest comes and goes, so it folds nothing */
    public FoldingLine(Node title, Node guest, Node end) {
        this.title = title;
        this.guest = guest;
        this.end = end;
        getChildren().addAll(title, guest, end);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return insets() + Math.max(guestWidth(), Math.min(title.minWidth(-1), end.minWidth(-1)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return insets() + both() + (guestWidth() > 0 ? GAP + guestWidth() : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        // The guest takes no line away from the title: nothing moves when it comes.
        double room = width > 0 ? titleRoom(width) : -1;
        double first = Math.max(title.prefHeight(room), guest == null ? 0 : guest.prefHeight(-1));
        double second = end.prefHeight(-1);
        double padding = snappedTopInset() + snappedBottomInset();
        return padding + (folds(width) ? first + second : Math.max(first, second));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - insets();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        boolean folded = folds(getWidth());
        double endWidth = Math.min(width, end.prefWidth(-1));
        double lower = folded ? Math.min(height, end.prefHeight(-1)) : height;
        double upper = folded ? height - lower : height;
        place(end, width - endWidth, height - lower, endWidth, lower);
        double right = titleRoom(getWidth());
        double guestWidth = guestWidth();
        if (guest != null) {
            place(Objects.requireNonNull(guest), right - guestWidth, 0, guestWidth, upper);
        }
        place(title, 0, 0, Math.max(0, right - (guestWidth > 0 ? guestWidth + GAP : 0)), upper);
    }

    /** Returns the width of the title while there is no guest. */
    private double titleRoom(double whole) {
        double width = whole - insets();
        double endWidth = Math.min(width, end.prefWidth(-1));
        return Math.max(0, folds(whole) || endWidth == 0 ? width : width - endWidth - GAP);
    }

    // Each part in the middle of its line.
    private void place(Node part, double x, double y, double width, double height) {
        double high = Math.min(height, part.prefHeight(part.getContentBias() == null ? -1 : width));
        part.resizeRelocate(
                snappedLeftInset() + snapPositionX(x),
                snappedTopInset() + snapPositionY(y + (height - high) / 2),
                snapSizeX(width),
                snapSizeY(high));
    }

    private boolean folds(double width) {
        return width > 0 && end.prefWidth(-1) > 0 && insets() + both() > width;
    }

    private double both() {
        double wide = end.prefWidth(-1);
        return title.prefWidth(-1) + (wide > 0 ? GAP + wide : 0);
    }

    private double guestWidth() {
        return guest == null || !guest.isManaged() ? 0 : guest.prefWidth(-1);
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }
}
