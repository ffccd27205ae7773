package activationlab.ui.run;

import activationlab.activation.Activation;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.training.Experiment;
import activationlab.ui.control.ActivationField;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.Quantity;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Data, network and training: everything that is set less often than the three dials. JavaFX thread only. */
public final class SettingsPanel extends VBox {
    private final RunModel model;
    private final OwnFormulas own;

    /** Follows the model; formulas that are kept are offered besides the catalog. */
    public SettingsPanel(RunModel model, OwnFormulas own) {
        this.model = model;
        this.own = own;
        getStyleClass().addAll("card", "settings");
        getChildren()
                .addAll(
                        group("Data"),
                        ProblemField.of("data", model),
                        slider(Dial.NOISE, now -> now.recipe().noise(), (now, n) -> now.withNoise(n.doubleValue())),
                        drawn(slider(
                                Dial.SAMPLES,
                                now -> now.recipe().samples(),
                                (now, n) -> now.withSamples(n.intValue()))),
                        group("Network"),
                        activation(),
                        slider(Dial.WIDTH, Experiment::width, (now, n) -> now.withWidth(n.intValue())),
                        initializer(),
                        group("Training"),
                        slider(Dial.BATCH, Experiment::batchSize, (now, n) -> now.withBatchSize(n.intValue())),
                        slider(Dial.SEED, Experiment::seed, (now, n) -> now.withSeed(n.longValue())),
                        Summary.of(model));
    }

    private static Label group(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("group-title");
        return label;
    }

    private Node activation() {
        ActivationField field = ActivationField.stacked(own);
        model.linkChoice(field.valueProperty(), Experiment::activation, Experiment::withActivation);
        model.experimentProperty().subscribe(now -> showLayers(field, now));
        return field;
    }

    private void showLayers(ActivationField field, Experiment now) {
        List<Activation> used = now.architecture().hidden().stream()
                .map(HiddenLayer::activation)
                .distinct()
                .toList();
        if (used.size() == 1) {
            field.showOne();
        } else {
            String titles = used.stream().map(Activation::title).distinct().collect(Collectors.joining(", "));
            field.showSeveral("mixed: " + titles, this::useEverywhere);
        }
    }

    private void useEverywhere(Activation chosen) {
        model.experimentProperty().set(model.experimentProperty().get().withActivation(chosen));
    }

    private Node initializer() {
        ChoiceField<Initializer> field = new ChoiceField<>(
                "start",
                "How the first weights are drawn: He for the ReLU family, Glorot for tanh and sigmoid",
                List.of(Initializer.values()),
                Initializer::title);
        model.linkChoice(field.valueProperty(), Experiment::initializer, Experiment::withInitializer);
        return named(field, "initializer");
    }

    private Node slider(
            Quantity quantity,
            Function<Experiment, ? extends Number> part,
            BiFunction<Experiment, Number, Experiment> changed) {
        NumberSlider slider = NumberSlider.inRow(quantity);
        model.link(slider.valueProperty(), part, changed);
        return named(slider, quantity.name());
    }

    /** Disables what holds for samples that are drawn, while they are given. */
    private Node drawn(Node node) {
        model.experimentProperty()
                .subscribe(now -> node.setDisable(!now.recipe().source().anew()));
        return node;
    }

    private static Node named(Node node, String id) {
        node.setId(id);
        return node;
    }
}
