package activationlab.ui.explore;

import activationlab.session.ExploreView;
import activationlab.ui.control.Undo;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The steps that can be undone. What happens while a mouse button is down is one step, and so is a run of the same
 * arrow key or of the wheel without a pause. JavaFX thread only.
 */
final class ExploreHistory {
    /** Steps kept. */
    static final int MOST = 200;

    private static final long PAUSE = 700_000_000L;
    private static final Set<KeyCode> REPEATED =
            EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final ExploreModel model;
    private final Undo<ExploreView> steps;
    private boolean dragging;
    private boolean released;
    private boolean changed;
    private KeyCode lastKey = KeyCode.UNDEFINED;
    private long lastChange;

    ExploreHistory(ExploreModel model) {
        this.model = model;
        this.steps = new Undo<>(model.view(), MOST);
    }

    /** Watches the gestures in a node. */
    void watch(Node node) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, ignored -> {
            steps.seal();
            dragging = true;
        });
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, ignored -> released = true);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() != lastKey || !REPEATED.contains(lastKey)) {
            steps.seal();
        }
        lastKey = event.getCode();
    }

    /** Notes what is shown now. */
    void note() {
        ExploreView view = model.view();
        // Where somebody points is part of a view, but no step.
        if (view.withProbe(Optional.empty()).equals(steps.now().withProbe(Optional.empty()))) {
            steps.amend(view);
        } else {
            steps.note(view);
            changed = true;
        }
    }

    /** Shows another view as a step of its own. */
    void open(ExploreView view) {
        note();
        steps.seal();
        model.restore(view);
        note();
        steps.seal();
    }

    /**
     * Ends gestures; call it in every frame after {@link #note}.
     *
     * @param now time of the frame in nanoseconds
     */
    void pulse(long now) {
        if (changed) {
            lastChange = now;
            changed = false;
        }
        if (released || (!dragging && now - lastChange > PAUSE)) {
            steps.seal();
            dragging = false;
            released = false;
        }
    }

    boolean undo() {
        return show(steps.undo());
    }

    boolean redo() {
        return show(steps.redo());
    }

    private boolean show(Optional<ExploreView> view) {
        view.ifPresent(model::restore);
        return view.isPresent();
    }

    /** Returns how many steps back there are. */
    int size() {
        return steps.steps();
    }
}
