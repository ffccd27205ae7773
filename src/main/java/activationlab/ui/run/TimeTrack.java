package activationlab.ui.run;

import activationlab.training.Timeline;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/**
 * A bar from the first step of a run to its newest, with marks where settings were changed and where units died, and a
 * thumb at the step that is shown. Drag it, or move it by keys. JavaFX thread only.
 */
final class TimeTrack extends Region {
    private static final double BAR = 4;
    private static final double MARK = 6;
    private static final double PREFERRED_WIDTH = 200;
    private static final int JUMP = 20;

    private final LongConsumer goTo;
    private final Region bar = styled("bar");
    private final Region fill = styled("fill");
    private final Region thumb = styled("thumb");
    private final Path changes = marks("changes");
    private final Path deaths = marks("deaths");
    private Timeline timeline = Timeline.at(0);
    private List<Long> died = List.of();
    private long place;
    private @Nullable Object drawn;

    /** What the marks depend on. */
    private record Drawn(Timeline timeline, List<Long> died, double width) {}

    /** @param goTo is given a step that somebody points at */
    TimeTrack(LongConsumer goTo) {
        this.goTo = goTo;
        getStyleClass().addAll("slider-track", "time-track");
        getChildren().addAll(bar, fill, changes, deaths, thumb);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pointed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pointed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private static Region styled(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }

    private static Path marks(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    /** Shows where in a run one is, and after which steps units died. */
    void show(long step, Timeline known, List<Long> deathSteps) {
        place = step;
        timeline = known;
        died = deathSteps;
        layoutChildren();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void pointed(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            double share = Math.clamp((event.getX() - start()) / length(), 0, 1);
            goTo.accept(timeline.earliest() + Math.round(share * (timeline.newest() - timeline.earliest())));
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        long far = Math.max(1, (timeline.newest() - timeline.earliest()) / JUMP);
        switch (event.getCode()) {
            case LEFT, DOWN, KP_LEFT, KP_DOWN -> goTo.accept(place - 1);
            case RIGHT, UP, KP_RIGHT, KP_UP -> goTo.accept(place + 1);
            case PAGE_UP -> goTo.accept(place + far);
            case PAGE_DOWN -> goTo.accept(place - far);
            case HOME -> goTo.accept(timeline.earliest());
            case END -> goTo.accept(timeline.newest());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private double start() {
        return snappedLeftInset() + thumb.prefWidth(-1) / 2;
    }

    private double length() {
        return Math.max(1, getWidth() - snappedRightInset() - thumb.prefWidth(-1) / 2 - start());
    }

    private double along(long step) {
        double whole = Math.max(1, timeline.newest() - timeline.earliest());
        return start() + length() * (timeline.nearest(step) - timeline.earliest()) / whole;
    }

    @Override
    protected void layoutChildren() {
        double middle = snapPositionY(getHeight() / 2);
        double size = thumb.prefWidth(-1);
        double to = along(place);
        bar.resizeRelocate(start(), middle - BAR / 2, length(), BAR);
        fill.resizeRelocate(start(), middle - BAR / 2, Math.max(0, to - start()), BAR);
        thumb.resizeRelocate(to - size / 2, middle - size / 2, size, size);
        Drawn now = new Drawn(timeline, died, getWidth());
        if (!now.equals(drawn)) {
            draw(changes, timeline.changes(), middle - MARK, middle);
            draw(deaths, died, middle, middle + MARK);
            drawn = now;
        }
    }

    private void draw(Path path, List<Long> steps, double top, double bottom) {
        path.getElements().clear();
        double last = Double.NEGATIVE_INFINITY;
        for (long step : steps) {
            double x = snapPositionX(along(step)) + 0.5;
            if (x > last) {
                path.getElements().addAll(new MoveTo(x, top), new LineTo(x, bottom));
                last = x;
            }
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return PREFERRED_WIDTH / 2;
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + thumb.prefHeight(-1) + insets.getBottom();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) place;
            case MIN_VALUE -> (double) timeline.earliest();
            case MAX_VALUE -> (double) timeline.newest();
            case VALUE_STRING -> "step " + place + " of " + timeline.newest();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> goTo.accept(place + 1);
            case DECREMENT -> goTo.accept(place - 1);
            case SET_VALUE -> goTo.accept(Math.round(((Number) parameters[0]).doubleValue()));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
