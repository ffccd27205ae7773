package activationlab.ui.control;

import activationlab.activation.Activation;
import activationlab.activation.Parameter;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A slider for each parameter of the chosen activation; often none. JavaFX thread only. */
public final class ParameterSliders extends StackPane {
    private final ObjectProperty<Activation> chosen;
    private final Pane sliders;
    private String shown = "";

    /**
     * @param chosen the activation, which the sliders change
     * @param sliders holds them, below each other or in a row
     */
    public ParameterSliders(ObjectProperty<Activation> chosen, Pane sliders) {
        this.chosen = chosen;
        this.sliders = sliders;
        sliders.getStyleClass().add("parameters");
        getChildren().add(sliders);
        chosen.subscribe(this::show);
    }

    private void show(Activation activation) {
        if (!activation.id().equals(shown)) {
            shown = activation.id();
            sliders.getChildren()
                    .setAll(activation.parameters().stream()
                            .map(parameter -> new Turn(parameter, activation))
                            .toList());
            setManaged(!sliders.getChildren().isEmpty());
        }
        sliders.getChildren().forEach(child -> ((Turn) child).follow(activation));
    }

    /** One parameter: the slider holds its name, so that the list can be told apart from other nodes. */
    private final class Turn extends VBox {
        private final Parameter parameter;
        private final NumberSlider slider;

        Turn(Parameter parameter, Activation activation) {
            this.parameter = parameter;
            this.slider = NumberSlider.inRow(ParameterQuantity.of(parameter, activation));
            slider.setId("parameter-" + parameter.id());
            getChildren().add(slider);
            slider.valueProperty().set(activation.parameter(parameter.id()));
            slider.valueProperty().subscribe((before, now) -> turned(now.doubleValue()));
        }

        void follow(Activation activation) {
            slider.valueProperty().set(activation.parameter(parameter.id()));
        }

        private void turned(double value) {
            Activation now = chosen.get();
            if (now.id().equals(shown)) {
                chosen.set(now.with(parameter.id(), value));
            }
        }
    }
}
