package activationlab.ui.run;

import activationlab.activation.Activation;
import activationlab.activation.Parameter;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.ParameterQuantity;
import javafx.scene.layout.VBox;

/** A slider for each parameter of the chosen activation; often none. JavaFX thread only. */
public final class ParameterSliders extends VBox {
    private final RunModel model;
    private String shown = "";

    public ParameterSliders(RunModel model) {
        this.model = model;
        getStyleClass().add("parameters");
        model.experimentProperty().subscribe(now -> show(now.activation()));
    }

    private void show(Activation activation) {
        if (!activation.id().equals(shown)) {
            shown = activation.id();
            getChildren()
                    .setAll(activation.parameters().stream()
                            .map(parameter -> new Turn(parameter, activation))
                            .toList());
            setManaged(!getChildren().isEmpty());
        }
        getChildren().forEach(child -> ((Turn) child).follow(activation));
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
            Activation now = model.experimentProperty().get().activation();
            if (now.id().equals(shown)) {
                model.experimentProperty()
                        .set(model.experimentProperty().get().withActivation(now.with(parameter.id(), value)));
            }
        }
    }
}
