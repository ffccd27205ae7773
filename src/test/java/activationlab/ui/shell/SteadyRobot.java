package activationlab.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A robot that never outruns the window, however slow the machine: the mouse goes after what moves, a click comes only
 * when its target is under the mouse and can be clicked, and keys come when a clicked field has the focus. Nobody does
 * two things within a frame, so it waits for one after each; it never waits for time. Test thread only.
 */
public final class SteadyRobot extends FxRobot {
    // Long enough for whatever opens, unfolds or comes from another thread.
    private static final int PATIENCE = 300;
    private static final int STEPS = 8;

    @Override
    public FxRobot interact(Runnable action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
        Frames.settle();
        return this;
    }

    @Override
    public FxRobot moveTo(PointQuery place, Motion motion) {
        Frames.pass(1);
        Point2D from = robotContext().getBaseRobot().retrieveMouse();
        Point2D to = Frames.ask(place::query);
        for (int i = 1; i <= STEPS; i++) {
            moveOnTo(from.interpolate(to, i / (double) STEPS));
        }
        Frames.pass(1);
        Point2D now = Frames.ask(place::query);
        for (int i = 0; i < PATIENCE && !now.equals(to); i++) {
            to = now;
            moveOnTo(to);
            Frames.pass(1);
            now = Frames.ask(place::query);
        }
        return this;
    }

    private void moveOnTo(Point2D place) {
        robotContext().getMouseRobot().moveNoWait(place);
        Frames.ask(() -> true);
    }

    @Override
    public FxRobot moveTo(String query, Motion motion) {
        return moveTo(point(visible(query)), motion);
    }

    @Override
    public FxRobot moveBy(double x, double y, Motion motion) {
        return moveTo(point(robotContext().getBaseRobot().retrieveMouse().add(x, y)), motion);
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        return press(buttons).release(buttons);
    }

    @Override
    public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        return moveTo(place, motion).clickOn(buttons);
    }

    @Override
    public FxRobot clickOn(Node node, Motion motion, MouseButton... buttons) {
        aim(() -> node);
        clickOn(buttons);
        return awaitFocus(node);
    }

    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        Node node = aim(() -> visible(query));
        clickOn(buttons);
        return awaitFocus(node);
    }

    @Override
    public FxRobot doubleClickOn(MouseButton... buttons) {
        for (int i = 0; i < 2; i++) {
            robotContext().getMouseRobot().pressNoWait(buttons);
            robotContext().getMouseRobot().releaseNoWait(buttons);
        }
        Frames.settle();
        return this;
    }

    @Override
    public FxRobot doubleClickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        return moveTo(place, motion).doubleClickOn(buttons);
    }

    @Override
    public FxRobot doubleClickOn(Node node, Motion motion, MouseButton... buttons) {
        aim(() -> node);
        doubleClickOn(buttons);
        return awaitFocus(node);
    }

    @Override
    public FxRobot doubleClickOn(String query, Motion motion, MouseButton... buttons) {
        Node node = aim(() -> visible(query));
        doubleClickOn(buttons);
        return awaitFocus(node);
    }

    @Override
    public FxRobot drag(PointQuery place, MouseButton... buttons) {
        return moveTo(place, Motion.DEFAULT).press(buttons);
    }

    @Override
    public FxRobot drop() {
        return release(MouseButton.PRIMARY);
    }

    @Override
    public FxRobot dropTo(PointQuery place) {
        return moveTo(place, Motion.DEFAULT).drop();
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        Frames.settle();
        return this;
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        robotContext().getMouseRobot().releaseNoWait(buttons);
        Frames.pass(1);
        return this;
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        Frames.settle();
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        Frames.pass(1);
        return this;
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        press(keys);
        return release(List.of(keys).reversed().toArray(KeyCode[]::new));
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot write(String text) {
        super.write(text, 0);
        Frames.settle();
        return this;
    }

    /** Moves the mouse onto what can be clicked there now, and follows it while it moves, appears or is covered. */
    private Node aim(Supplier<Node> target) {
        Node node = target.get();
        for (int i = 0; i < PATIENCE; i++) {
            moveTo(point(node), Motion.DEFAULT);
            if (Frames.ask(node::isHover)) {
                return node;
            }
            node = target.get();
        }
        Node wanted = node;
        throw new AssertionError("wanted to click on " + wanted + (wanted.isDisabled() ? ", which is disabled," : "")
                + " at " + Frames.ask(() -> point(wanted).query()) + ", got " + Frames.ask(() -> underMouse(wanted)));
    }

    private static Node underMouse(Node beside) {
        Node found = beside.getScene().getRoot();
        while (found instanceof Parent parent) {
            Node inside = parent.getChildrenUnmodifiable().stream()
                    .filter(Node::isHover)
                    .findFirst()
                    .orElse(parent);
            if (inside.equals(parent)) {
                break;
            }
            found = inside;
        }
        return found;
    }

    private FxRobot awaitFocus(Node node) {
        if (node instanceof TextInputControl && !Frames.holds(PATIENCE, node::isFocused)) {
            throw new AssertionError("clicked on " + node + ", wanted the focus there, got it at "
                    + Frames.ask(() -> node.getScene().getFocusOwner()));
        }
        return this;
    }

    /** Returns the first node of a selector or text that is seen, waiting until there is one. */
    private Node visible(String query) {
        Supplier<List<Node>> seen =
                () -> List.copyOf(lookup(query).match(SteadyRobot::isSeen).queryAll());
        Frames.holds(PATIENCE, () -> !seen.get().isEmpty());
        return Frames.ask(() -> seen.get().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("wanted to see " + query + ", got nothing")));
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getScene().getWindow().isShowing();
    }
}
