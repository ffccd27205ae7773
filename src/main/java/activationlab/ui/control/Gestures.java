package activationlab.ui.control;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Tells when a person ends a gesture: what happens while a mouse button is down is one gesture, and so is a run of the
 * same arrow key or of the wheel without a pause. JavaFX thread only.
 */
public final class Gestures {
    private static final long PAUSE = 700_000_000L;
    private static final Set<KeyCode> REPEATED =
            EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final Runnable onEnd;
    private boolean dragging;
    private boolean released;
    private boolean changed;
    private KeyCode lastKey = KeyCode.UNDEFINED;
    private long lastChange;

    /** @param onEnd called whenever a gesture has ended, also if nothing was changed by it */
    public Gestures(Runnable onEnd) {
        this.onEnd = onEnd;
    }

    /** Watches the gestures in a node. */
    public void watch(Node node) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, ignored -> {
            onEnd.run();
            dragging = true;
        });
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, ignored -> released = true);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() != lastKey || !REPEATED.contains(lastKey)) {
            onEnd.run();
        }
        lastKey = event.getCode();
    }

    /** Takes note that something was changed. */
    public void changed() {
        changed = true;
    }

    /**
     * Ends gestures that are over; call it in every frame.
     *
     * @param now time of the frame in nanoseconds
     */
    public void pulse(long now) {
        if (changed) {
            lastChange = now;
            changed = false;
        }
        if (released || (!dragging && now - lastChange > PAUSE)) {
            onEnd.run();
            dragging = false;
            released = false;
        }
    }
}
