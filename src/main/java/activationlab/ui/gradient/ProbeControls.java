package activationlab.ui.gradient;

import activationlab.network.Initializer;
import activationlab.study.Probe;
import activationlab.ui.control.ActivationField;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.Quantity;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The settings of the network before training: depth, gain and bias at their full width, the rest in a line below.
 * JavaFX thread only.
 */
final class ProbeControls extends VBox {
    // Wider than any window: the controls wrap only where they have to.
    private static final double ONE_ROW = 4000;

    private final ProbeModel model;

    /** @param own offered besides the catalog */
    ProbeControls(ProbeModel model, OwnFormulas own) {
        this.model = model;
        getStyleClass().addAll("card", "probe-controls");
        getChildren().addAll(dials(), line(own));
    }

    private HBox dials() {
        NumberSlider depth = slider(ProbeDial.DEPTH, Probe::depth, (now, n) -> now.withDepth(n.intValue()));
        NumberSlider gain = slider(
                ProbeDial.GAIN,
                now -> now.initialization().gain(),
                (now, n) -> now.withInitialization(now.initialization().withGain(n.doubleValue())));
        NumberSlider bias = slider(
                ProbeDial.BIAS,
                now -> now.initialization().bias(),
                (now, n) -> now.withInitialization(now.initialization().withBias(n.doubleValue())));
        List<NumberSlider> all = List.of(depth, gain, bias);
        all.forEach(dial -> HBox.setHgrow(dial, Priority.ALWAYS));
        HBox dials = new HBox();
        dials.getChildren().addAll(all);
        dials.getStyleClass().add("dials");
        return dials;
    }

    private FlowPane line(OwnFormulas own) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("line");
        line.setPrefWrapLength(ONE_ROW);
        line.getChildren()
                .addAll(
                        activation(own),
                        initializer(),
                        slider(ProbeDial.WIDTH, Probe::width, (now, n) -> now.withWidth(n.intValue())),
                        slider(ProbeDial.SEED, Probe::seed, (now, n) -> now.withSeed(n.longValue())));
        return line;
    }

    private Node activation(OwnFormulas own) {
        ActivationField field = ActivationField.inRow(own);
        model.linkChoice(field.valueProperty(), Probe::activation, Probe::withActivation);
        return field;
    }

    private Node initializer() {
        ChoiceField<Initializer> field = new ChoiceField<>(
                "start",
                "How the weights are drawn: He for the ReLU family, Glorot for tanh and sigmoid, LeCun for SELU",
                List.of(Initializer.values()),
                Initializer::title);
        field.setId("initializer");
        model.linkChoice(
                field.valueProperty(),
                now -> now.initialization().initializer(),
                (now, chosen) -> now.withInitialization(now.initialization().with(chosen)));
        return field;
    }

    private NumberSlider slider(
            Quantity quantity, Function<Probe, ? extends Number> part, BiFunction<Probe, Number, Probe> changed) {
        NumberSlider slider = NumberSlider.inRow(quantity);
        slider.setId("probe-" + quantity.name());
        model.link(slider.valueProperty(), part, changed);
        return slider;
    }
}
