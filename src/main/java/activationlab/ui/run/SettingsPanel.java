package activationlab.ui.run;

import activationlab.activation.Activation;
import activationlab.dataset.Problem;
import activationlab.network.Initializer;
import activationlab.training.Experiment;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.Quantity;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
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
                        problem(),
                        slider(Dial.NOISE, now -> now.recipe().noise(), (now, n) -> now.withNoise(n.doubleValue())),
                        slider(Dial.SAMPLES, now -> now.recipe().samples(), (now, n) -> now.withSamples(n.intValue())),
                        group("Network"),
                        activation(),
                        new ParameterSliders(model),
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

    private Node problem() {
        ChoiceField<Problem> field = new ChoiceField<>(
                "data",
                "What the network shall learn: two classes in the plane, or a curve",
                List.of(Problem.values()),
                Problem::title);
        model.linkChoice(field.valueProperty(), Experiment::problem, Experiment::withProblem);
        return named(field, "data");
    }

    private Node activation() {
        ChoiceField<String> field = new ChoiceField<>(
                "activation",
                "The function after every hidden layer; its slope is a factor of every gradient that passes",
                offered(),
                this::title);
        own.keptProperty().subscribe(ignored -> field.offer(offered()));
        model.linkChoice(field.valueProperty(), now -> now.activation().id(), this::withActivation);
        return named(field, "activation");
    }

    private List<String> offered() {
        return own.offered().stream().map(Activation::id).toList();
    }

    // A formula that trains stays chosen after it was removed from those that are offered.
    private String title(String id) {
        return own.find(id).map(Activation::title).orElse(id);
    }

    // The same activation keeps its parameters.
    private Experiment withActivation(Experiment now, String id) {
        return now.activation().id().equals(id)
                ? now
                : own.find(id).map(now::withActivation).orElse(now);
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

    private static Node named(Node node, String id) {
        node.setId(id);
        return node;
    }
}
