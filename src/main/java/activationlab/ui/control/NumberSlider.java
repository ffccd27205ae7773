package activationlab.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A label, a slider and the value typed beside it. Drag or arrow keys move it, Shift snaps to marks, Ctrl with arrows
 * steps finely, a double click or Delete returns to the start, and a number can be typed. Bind {@link #valueProperty}
 * to the model in both directions. JavaFX thread only.
 */
public final class NumberSlider extends VBox {
    private final Quantity quantity;
    private final DoubleProperty value;
    private final Label name = new Label();
    private final SliderTrack track;
    private final NumberField field;

    private NumberSlider(Quantity quantity) {
        this.quantity = quantity;
        this.value = new SimpleDoubleProperty(this, quantity.name(), quantity.initial());
        this.track = new SliderTrack(quantity, value);
        this.field = new NumberField(quantity, value);
        name.setText(quantity.name());
        name.setLabelFor(track);
        name.setMinWidth(USE_PREF_SIZE);
        track.setAccessibleText(quantity.name());

        Hint.on(track, quantity.effect());
        Hint.on(name, quantity.effect());
        HBox.setHgrow(track, Priority.ALWAYS);
        getStyleClass().add("number-slider");
    }

    /** Returns a slider on one line: label, slider, value. */
    public static NumberSlider inRow(Quantity quantity) {
        NumberSlider slider = new NumberSlider(quantity);
        slider.getChildren().add(new Row(slider.name, slider.track, slider.field));
        return slider;
    }

    /** Returns a slider on two lines: label and value, and the slider beneath over the whole width. */
    public static NumberSlider stacked(Quantity quantity) {
        NumberSlider slider = new NumberSlider(quantity);
        HBox.setHgrow(slider.name, Priority.ALWAYS);
        slider.name.setMaxWidth(Double.MAX_VALUE);
        slider.getChildren().addAll(new Row(slider.name, slider.field), slider.track);
        return slider;
    }

    /** The value, always inside the quantity's range as far as the slider sets it, more where more can be typed. */
    public DoubleProperty valueProperty() {
        return value;
    }

    /** Puts the keyboard on the slider. */
    public void focusTrack() {
        track.requestFocus();
    }

    /** Returns what the slider sets. */
    public Quantity quantity() {
        return quantity;
    }

    /** Returns what is wrong with the typed text now, or an empty string. */
    public String refusal() {
        return field.refusal();
    }

    private static final class Row extends HBox {
        Row(Node... parts) {
            super(parts);
            getStyleClass().add("row");
        }
    }
}
