package activationlab.ui.run;

import activationlab.training.Timeline;
import activationlab.ui.control.Track;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/**
 * A bar from the first step of a run to its newest, with marks where settings were changed and where units died, and a
 * thumb at the step that is shown. Drag it, or move it by keys. JavaFX thread only.
 */
final class TimeTrack extends Track {
    private static final double MARK = 8;
    private static final double PREFERRED_WIDTH = 200;
    private static final int JUMP = 20;

    private final LongConsumer goTo;
    private final Path changes = part(new Path(), "changes");
    private final Path deaths = part(new Path(), "deaths");
    private Timeline timeline = Timeline.at(0);
    private List<Long> died = List.of();
    private long place;
    private @Nullable Object drawn;

    /** What the marks depend on. */
    private record Drawn(Timeline timeline, List<Long> died, double width) {}

    /** @param goTo is given a step that somebody points at */
    TimeTrack(LongConsumer goTo) {
        super(PREFERRED_WIDTH);
        this.goTo = goTo;
        getStyleClass().add("time-track");
        assemble(List.of(changes, deaths));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pointed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pointed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Shows where in a run one is, and after which steps units died. */
    void show(long step, Timeline known, List<Long> deathSteps) {
        place = step;
        timeline = known;
        died = deathSteps;
        thumbMoved();
    }

    private void pointed(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            goTo.accept(timeline.earliest() + Math.round(share(event) * (timeline.newest() - timeline.earliest())));
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

    private double along(long step) {
        double whole = Math.max(1, timeline.newest() - timeline.earliest());
        return start() + length() * (timeline.nearest(step) - timeline.earliest()) / whole;
    }

    @Override
    protected void layoutChildren() {
        layoutTrack(start(), along(place));
        double middle = middle();
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
