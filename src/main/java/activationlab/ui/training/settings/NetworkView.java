package activationlab.ui.training.settings;

import activationlab.diagnosis.Finding;
import activationlab.diagnosis.Suitability;
import activationlab.diagnosis.Wording;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.training.Architecture;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.Resizing;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Quantity;
import activationlab.ui.control.ScrollFrame;
import activationlab.ui.control.Shown;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.RunView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The network layer by layer, how its weights start, and what does not go together. JavaFX thread only. */
public final class NetworkView implements RunView {
    private static final Quantity GAIN = Quantity.linear("gain", Architecture.GAIN, 1, 0.05)
            .withEffect("What the weights that were drawn are multiplied by. Above 1 signals grow from layer to layer,"
                    + " below 1 they fade. Draws all weights anew.");

    private final RunModel model;
    private final LayerTable table;
    private final ChoiceField<Loss> output;
    private final Label suits = new Label();
    private final Label warnings = new Label();
    private final ScrollFrame root;
    private @Nullable Frame judged;

    /** @param own formulas offered besides the catalog */
    public NetworkView(RunModel model, OwnFormulas own) {
        this.model = model;
        this.table = new LayerTable(model, own);
        this.output = output();
        Label title = new Label("Hidden layers, from the input to the output");
        title.getStyleClass().add("card-title");
        VBox layers = new VBox(title, table, output);
        layers.getStyleClass().addAll("card", "layers-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(layers, Priority.ALWAYS);
        warnings.setId("warnings");
        warnings.getStyleClass().addAll("card", "warnings");
        warnings.setWrapText(true);
        warnings.setMaxWidth(Double.MAX_VALUE);
        warnings.setMinHeight(Region.USE_PREF_SIZE);
        VBox all = new VBox(layers, start(), warnings);
        all.getStyleClass().add("settings-view");
        root = new ScrollFrame(all);
        model.experimentProperty().subscribe(this::follow);
    }

    private ChoiceField<Loss> output() {
        ChoiceField<Loss> field = new ChoiceField<>(
                "output",
                "What follows the output layer, and the loss that training makes small; a change keeps all weights",
                Loss.possible(model.experimentProperty().get().recipe().task()),
                loss -> loss.head() + ", " + loss.title());
        field.setId("output");
        model.linkChoice(field.valueProperty(), Experiment::loss, Experiment::withLoss);
        return field;
    }

    private Node start() {
        ChoiceField<Initializer> drawn = new ChoiceField<>(
                "weights",
                "How the first weights are drawn. Draws all weights anew.",
                List.of(Initializer.values()),
                Initializer::title);
        drawn.setId("weights");
        model.linkChoice(drawn.valueProperty(), Experiment::initializer, Experiment::withInitializer);
        PillSwitch<Resizing> resizing = new PillSwitch<>(
                "What becomes of the weights when layers are added, removed, moved or resized: "
                        + Resizing.KEEP_FITTING.effect(),
                List.of(Resizing.values()),
                Resizing::title);
        resizing.setId("resizing");
        model.linkChoice(
                resizing.valueProperty(),
                now -> now.architecture().resizing(),
                (now, chosen) -> now.withArchitecture(now.architecture().withResizing(chosen)));
        suits.getStyleClass().add("reading");
        suits.setId("suits");
        return new Fields(
                "How it starts",
                drawn,
                Fields.number(
                        model,
                        GAIN,
                        "",
                        now -> now.architecture().gain(),
                        (now, n) -> now.withArchitecture(now.architecture().withGain(n.doubleValue()))),
                suits,
                changes(resizing));
    }

    private static Node changes(PillSwitch<Resizing> resizing) {
        HBox line = new HBox(new Label("when layers change"), resizing);
        line.getStyleClass().add("choice-field");
        return line;
    }

    private void follow(Experiment now) {
        output.offer(Loss.possible(now.recipe().task()));
        output.valueProperty().set(now.loss());
        suits.setText(suiting(now));
    }

    private static String suiting(Experiment now) {
        List<String> names = now.architecture().hidden().stream()
                .flatMap(layer -> Stream.of(layer.activation()))
                .distinct()
                .flatMap(one -> Suitability.initializerFor(one).stream().map(name -> name + " suits " + one.title()))
                .limit(2)
                .toList();
        return String.join(", ", names);
    }

    @Override
    public String title() {
        return "Network";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Frame newest, History past) {
        Frame before = judged;
        if (before == null
                || !before.experiment().equals(newest.experiment())
                || !before.dataset().equals(newest.dataset())) {
            judged = newest;
            warn(Suitability.of(newest.experiment(), newest.dataset()));
        }
    }

    private void warn(List<Finding> findings) {
        warnings.setText(findings.stream()
                .map(finding -> Wording.capitalized(finding.sentence()) + ".")
                .collect(Collectors.joining("\n")));
        Shown.set(warnings, !findings.isEmpty());
    }

    @Override
    public void pulse(long now) {
        table.complete();
    }
}
