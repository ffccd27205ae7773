package activationlab.ui.training.settings;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.ui.control.Hint;
import activationlab.ui.control.ParameterSliders;
import activationlab.ui.control.Shown;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * The parameters of the activation of one layer, such as its alpha: a button in the row of the layer, and sliders below
 * it while that is pressed. JavaFX thread only.
 */
final class LayerParameters {
    private final ObjectProperty<Activation> value =
            new SimpleObjectProperty<>(this, "value", Catalog.elementwise().getFirst());
    private final ToggleButton button = new ToggleButton(null, new FontIcon(MaterialDesignT.TUNE_VARIANT));
    private final Node sliders;

    /** @param number counts from 1, from the input */
    LayerParameters(int number) {
        FlowPane row = new FlowPane();
        sliders = new ParameterSliders(value, row);
        sliders.setId("layer-sliders-" + number);
        button.setId("layer-tune-" + number);
        button.getStyleClass().add("layer-button");
        String effect = "Set the parameters of the activation of layer " + number + " alone; all weights stay";
        button.setAccessibleText("Parameters of layer " + number);
        Hint.on(button, effect);
        Shown.set(sliders, false);
        button.selectedProperty().subscribe(this::look);
        // As a change listener, like that of the sliders: those of invalidation would come before it.
        value.subscribe(ignored -> look());
    }

    // An activation without parameters has nothing to show.
    private void look() {
        boolean some = !value.get().parameters().isEmpty();
        button.setDisable(!some);
        Shown.set(sliders, some && button.isSelected());
    }

    /** What the sliders change. */
    ObjectProperty<Activation> valueProperty() {
        return value;
    }

    /** Returns what opens and closes the sliders. */
    ToggleButton button() {
        return button;
    }

    /** Returns the sliders. */
    Node sliders() {
        return sliders;
    }
}
