package activationlab.ui.control;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The bar with the thumb. It only places a few regions, so a long drag costs one property write and one small layout
 * per frame. JavaFX thread only.
 */
final class SliderTrack extends Track {
    private static final double MARK_HEIGHT = 8;
    private static final double MARK_WIDTH = 2;
    private static final double PREFERRED_WIDTH = 120;

    private final Quantity quantity;
    private final DoubleProperty value;
    private final List<Region> marks;

    SliderTrack(Quantity quantity, DoubleProperty value) {
        super(PREFERRED_WIDTH);
        this.quantity = quantity;
        this.value = value;
        this.marks = quantity.marks().stream()
                .map(ignored -> part(new Region(), "mark"))
                .toList();
        assemble(marks);
        value.subscribe(ignored -> thumbMoved());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            value.set(quantity.initial());
        } else {
            dragged(event);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (!event.isPrimaryButtonDown() || event.getClickCount() > 1) {
            return;
        }
        double pointed = quantity.spacing().value(quantity.range(), share(event));
        value.set(event.isShiftDown() ? quantity.nearestMark(pointed) : quantity.rounded(pointed));
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, DOWN, KP_LEFT, KP_DOWN -> arrow(event, -1);
            case RIGHT, UP, KP_RIGHT, KP_UP -> arrow(event, 1);
            case PAGE_UP -> value.set(quantity.stepped(value.get(), 10 * quantity.coarseSteps()));
            case PAGE_DOWN -> value.set(quantity.stepped(value.get(), -10 * quantity.coarseSteps()));
            case HOME -> value.set(quantity.range().min());
            case END -> value.set(quantity.range().max());
            case DELETE, BACK_SPACE -> value.set(quantity.initial());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void arrow(KeyEvent event, int direction) {
        if (event.isShiftDown()) {
            value.set(quantity.nextMark(value.get(), direction));
        } else {
            double steps = event.isShortcutDown() ? 1 : quantity.coarseSteps();
            value.set(quantity.stepped(value.get(), direction * steps));
        }
    }

    private double along(double number) {
        double inside = quantity.range().clamp(number);
        return start() + length() * quantity.spacing().position(quantity.range(), inside);
    }

    /** The fill starts at zero where the range has one inside, else at the low end. */
    private double origin() {
        boolean signed = quantity.range().min() < 0 && quantity.range().max() > 0;
        return signed ? 0 : quantity.range().min();
    }

    @Override
    protected void layoutChildren() {
        layoutTrack(along(origin()), along(value.get()));
        double top = middle() - MARK_HEIGHT / 2;
        for (int i = 0; i < marks.size(); i++) {
            double x = snapPositionX(along(quantity.marks().get(i)) - MARK_WIDTH / 2);
            marks.get(i).resizeRelocate(x, top, MARK_WIDTH, MARK_HEIGHT);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value.get();
            case MIN_VALUE -> quantity.range().min();
            case MAX_VALUE -> quantity.range().max();
            case VALUE_STRING -> quantity.format(value.get());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> value.set(quantity.stepped(value.get(), quantity.coarseSteps()));
            case DECREMENT -> value.set(quantity.stepped(value.get(), -quantity.coarseSteps()));
            case SET_VALUE -> value.set(quantity.rounded(((Number) parameters[0]).doubleValue()));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
