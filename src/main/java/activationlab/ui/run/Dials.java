package activationlab.ui.run;

import activationlab.training.Experiment;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.Quantity;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Bias, depth and learning rate: the three sliders that never go away. JavaFX thread only. */
public final class Dials extends HBox {
    private final RunModel model;

    public Dials(RunModel model) {
        this.model = model;
        getStyleClass().addAll("card", "dials");
        getChildren()
                .addAll(
                        dial(Dial.BIAS, Experiment::bias, (now, value) -> now.withBias(value.doubleValue())),
                        dial(Dial.DEPTH, Experiment::depth, (now, value) -> now.withDepth(value.intValue())),
                        dial(
                                Dial.RATE,
                                Experiment::learningRate,
                                (now, value) -> now.withLearningRate(value.doubleValue())));
    }

    private NumberSlider dial(
            Quantity quantity,
            Function<Experiment, ? extends Number> part,
            BiFunction<Experiment, Number, Experiment> changed) {
        NumberSlider slider = NumberSlider.inRow(quantity);
        slider.setId(quantity.name().replace(' ', '-'));
        HBox.setHgrow(slider, Priority.ALWAYS);
        model.link(slider.valueProperty(), part, changed);
        return slider;
    }
}
