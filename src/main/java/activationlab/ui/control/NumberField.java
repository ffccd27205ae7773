package activationlab.ui.control;

import atlantafx.base.theme.Styles;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A typed value. Nonsense gets a red border and a sentence saying what was got and wanted, and the last good value
 * stays; Enter or leaving the field takes the value, Escape returns to the last one. JavaFX thread only.
 */
final class NumberField extends TextField {
    private final Quantity quantity;
    private final DoubleProperty value;
    private final Tooltip refusal = new Tooltip();

    NumberField(Quantity quantity, DoubleProperty value) {
        this.quantity = quantity;
        this.value = value;
        getStyleClass().add("number-field");
        refusal.getStyleClass().add("refusal");
        // Escape belongs to the field: it brings the last good value back.
        refusal.setHideOnEscape(false);
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
        return refusal.getText();
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
        refusal.setText("");
        refusal.hide();
    }

    private void refuse(String sentence) {
        pseudoClassStateChanged(Styles.STATE_DANGER, true);
        refusal.setText(sentence);
        Bounds place = getScene() == null ? null : localToScreen(getLayoutBounds());
        if (place != null && isFocused()) {
            refusal.show(this, place.getMinX(), place.getMaxY() + 4);
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
        refusal.hide();
    }

    private void keyPressed(KeyEvent event) {
        double steps = event.isShortcutDown() ? 1 : quantity.coarseSteps();
        if (event.getCode() == KeyCode.UP) {
            value.set(quantity.stepped(value.get(), steps));
        } else if (event.getCode() == KeyCode.DOWN) {
            value.set(quantity.stepped(value.get(), -steps));
        } else if (event.getCode() == KeyCode.ESCAPE && !getText().equals(quantity.format(value.get()))) {
            show();
        } else {
            return;
        }
        event.consume();
    }
}
