package activationlab.ui.control;

import atlantafx.base.theme.Styles;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A typed value. Nonsense gets a red border and a sentence saying what was got and wanted, and the last good value
 * stays; Enter or leaving the field takes the value, Escape returns to the last one. JavaFX thread only.
 */
final class NumberField extends TextField {
    private final Quantity quantity;
    private final DoubleProperty value;
    private String refusal = "";
    private @Nullable Tooltip bubble;

    NumberField(Quantity quantity, DoubleProperty value) {
        this.quantity = quantity;
        this.value = value;
        getStyleClass().add("number-field");

        setPrefColumnCount(Math.clamp(widest(), 3, 7));
        setAccessibleText(quantity.name() + ", typed value");
        value.subscribe(ignored -> show());
        textProperty().subscribe(this::judge);
        setOnAction(ignored -> take());
        focusedProperty().subscribe(this::focusMoved);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Returns what is wrong with the text now, or an empty string. */
    String refusal() {
        return refusal;
    }

    private int widest() {
        int ends = Math.max(
                quantity.format(quantity.range().min()).length(),
                quantity.format(quantity.range().max()).length());
        return Math.max(ends, quantity.format(quantity.initial()).length());
    }

    private void show() {
        String text = quantity.format(value.get());
        if (!text.equals(getText())) {
            setText(text);
        }
    }

    private void judge(String text) {
        if (quantity.read(text).isPresent()) {
            accept();
        } else {
            refuse(quantity.refusal(text));
        }
    }

    private void accept() {
        pseudoClassStateChanged(Styles.STATE_DANGER, false);
        refusal = "";
        hideBubble();
    }

    private void refuse(String sentence) {
        pseudoClassStateChanged(Styles.STATE_DANGER, true);
        refusal = sentence;
        Bounds place = getScene() == null ? null : localToScreen(getLayoutBounds());
        if (place != null && isFocused()) {
            Tooltip shown = bubble == null ? newBubble() : bubble;
            bubble = shown;
            shown.setText(sentence);
            shown.show(this, place.getMinX(), place.getMaxY() + 4);
        }
    }

    private static Tooltip newBubble() {
        Tooltip bubble = new Tooltip();
        bubble.getStyleClass().add("refusal");
        // Escape belongs to the field: it brings the last good value back.
        bubble.setHideOnEscape(false);
        return bubble;
    }

    private void hideBubble() {
        if (bubble != null) {
            bubble.hide();
        }
    }

    private void take() {
        if (!getText().equals(quantity.format(value.get()))) {
            quantity.read(getText()).ifPresent(value::set);
        }
        if (refusal().isEmpty()) {
            show();
        }
    }

    private void focusMoved(boolean focused) {
        if (focused) {
            return;
        }
        take();
        show();
        hideBubble();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z && isSettled()) {
            handOn(event);
            return;
        }
        double steps = event.isShortcutDown() ? 1 : quantity.coarseSteps();
        if (event.getCode() == KeyCode.UP) {
            value.set(quantity.stepped(value.get(), steps));
        } else if (event.getCode() == KeyCode.DOWN) {
            value.set(quantity.stepped(value.get(), -steps));
        } else if (event.getCode() == KeyCode.ESCAPE && !isSettled()) {
            show();
        } else {
            return;
        }
        event.consume();
    }

    private boolean isSettled() {
        return getText().equals(quantity.format(value.get()));
    }

    // While nothing is being typed, undo means the last setting, not the last letter.
    private void handOn(KeyEvent event) {
        event.consume();
        if (getParent() != null) {
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
        }
    }
}
