package activationlab.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A label and a typed number, for quantities that need no slider. JavaFX thread only. */
public final class NumberEntry extends HBox {
    private final DoubleProperty value;

    /**
     * Starts at the quantity's initial value.
     *
     * @param unit written behind the number; may be empty
     */
    public NumberEntry(Quantity quantity, String unit) {
        value = new SimpleDoubleProperty(this, quantity.name(), quantity.initial());
        NumberField field = new NumberField(quantity, value);
        Label name = new Label(quantity.name());
        name.setLabelFor(field);
        name.setMinWidth(USE_PREF_SIZE);
        Hint.on(name, quantity.effect());
        Hint.on(field, quantity.effect());
        getStyleClass().add("number-entry");
        getChildren().addAll(name, field);
        if (!unit.isEmpty()) {
            getChildren().add(new Label(unit));
        }
    }

    /** Leaves the label out where a heading says it; the name is still read aloud. */
    public NumberEntry withoutLabel() {
        getChildren().removeFirst();
        return this;
    }

    /** The value, always inside the quantity's range. */
    public DoubleProperty valueProperty() {
        return value;
    }
}
