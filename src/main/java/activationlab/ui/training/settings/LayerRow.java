package activationlab.ui.training.settings;

import activationlab.activation.Activation;
import activationlab.network.HiddenLayer;
import activationlab.network.Normalization;
import activationlab.scale.Range;
import activationlab.training.Architecture;
import activationlab.training.Experiment;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.Hint;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.Quantity;
import activationlab.ui.run.RunModel;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** One hidden layer: its units, activation, normalization and dropout, and where it stands. JavaFX thread only. */
final class LayerRow extends VBox {
    private static final Range DROPOUT = Range.of(0, 0.95);

    private final RunModel model;
    private final OwnFormulas own;
    private final int index;
    private final NumberEntry units;
    private final ChoiceField<String> activation;
    private final CheckBox norm = new CheckBox();
    private final LayerParameters parameters;
    private final NumberEntry dropout;
    private final Button up;
    private final Button down;
    private final Button more;
    private final Button less;

    /** @param index counts from 0, from the input */
    LayerRow(RunModel model, OwnFormulas own, int index) {
        this.model = model;
        this.own = own;
        this.index = index;
        int number = index + 1;
        setId("layer-" + number);
        units = new NumberEntry(units(number), "").withoutLabel();
        activation = activation(number);
        parameters = new LayerParameters(number);
        dropout = new NumberEntry(dropout(number), "").withoutLabel();
        up = button("up", MaterialDesignA.ARROW_UP, "Move layer " + number + " towards the input", this::moveUp);
        down = button(
                "down", MaterialDesignA.ARROW_DOWN, "Move layer " + number + " towards the output", this::moveDown);
        more = button("add", MaterialDesignP.PLUS, "Add a layer like this one behind layer " + number, this::add);
        less = button("remove", MaterialDesignC.CLOSE, "Remove layer " + number, this::remove);
        Label name = new Label(Integer.toString(number));
        name.getStyleClass().add("layer-number");
        HBox line = new HBox(
                name, units, activation, parameters.button(), normalization(number), dropout, up, down, more, less);
        line.getStyleClass().add("layer-row");
        getChildren().addAll(line, parameters.sliders());
        follow(model.experimentProperty().get());
        listen();
    }

    private static Quantity units(int number) {
        return Quantity.whole("units of layer " + number, Architecture.WIDTH, 8)
                .withEffect(
                        "How many units layer " + number + " has. More of them can bend the answer in more places.");
    }

    private static Quantity dropout(int number) {
        return Quantity.linear("dropout of layer " + number, DROPOUT, 0, 0.05)
                .withEffect("The share of the activations of layer " + number + " that each step leaves out at random,"
                        + " against learning by heart; 0 for none.");
    }

    private ChoiceField<String> activation(int number) {
        ChoiceField<String> field = new ChoiceField<>(
                "activation of layer " + number,
                "The function behind layer " + number + "; a change keeps all weights",
                offered(),
                id -> own.find(id).map(Activation::title).orElse(id));
        field.setId("activation-" + number);
        own.keptProperty().subscribe(ignored -> field.offer(offered()));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field.withoutLabel();
    }

    private List<String> offered() {
        return own.offered().stream().map(Activation::id).toList();
    }

    private CheckBox normalization(int number) {
        norm.setText("batch");
        norm.setId("norm-" + number);
        norm.setMinWidth(USE_PREF_SIZE);
        norm.setAccessibleText("batch normalization of layer " + number);
        Hint.on(
                norm,
                "Give the pre-activations of each unit mean 0 and deviation 1 over the batch, then a learned scale"
                        + " and shift (Ioffe and Szegedy 2015); a change keeps all weights");
        return norm;
    }

    private Button button(String name, Ikon icon, String effect, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("layer-" + name + "-" + (index + 1));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "layer-button");
        button.setAccessibleText(effect);
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, effect);
        button.setOnAction(ignored -> action.run());
        return button;
    }

    private void listen() {
        units.valueProperty().subscribe((before, now) -> change(layer -> layer.withUnits(now.intValue())));
        dropout.valueProperty().subscribe((before, now) -> change(layer -> layer.withDropout(now.doubleValue())));
        norm.selectedProperty()
                .subscribe(
                        (before, now) -> change(layer -> layer.with(now ? Normalization.BATCH : Normalization.NONE)));
        activation.valueProperty().subscribe((before, now) -> change(layer -> chosen(layer, now)));
        parameters.valueProperty().subscribe((before, now) -> change(layer -> tuned(layer, now)));
    }

    // The same activation keeps its parameters, and nothing chosen changes nothing.
    private HiddenLayer chosen(HiddenLayer layer, String id) {
        return id == null || layer.activation().id().equals(id)
                ? layer
                : own.find(id).map(layer::with).orElse(layer);
    }

    // While another activation is being chosen, the sliders still have the one from before.
    private static HiddenLayer tuned(HiddenLayer layer, Activation now) {
        return layer.activation().id().equals(now.id()) ? layer.with(now) : layer;
    }

    /** Shows the layer of an experiment that has as many. */
    void follow(Experiment experiment) {
        List<HiddenLayer> hidden = experiment.architecture().hidden();
        HiddenLayer layer = hidden.get(index);
        units.valueProperty().set(layer.units());
        activation.valueProperty().set(layer.activation().id());
        parameters.valueProperty().set(layer.activation());
        norm.setSelected(layer.normalization() == Normalization.BATCH);
        dropout.valueProperty().set(layer.dropout());
        up.setDisable(index == 0);
        down.setDisable(index == hidden.size() - 1);
        more.setDisable(hidden.size() >= Architecture.DEPTH.max());
        less.setDisable(hidden.size() == 1);
    }

    private void change(UnaryOperator<HiddenLayer> change) {
        Experiment now = model.experimentProperty().get();
        List<HiddenLayer> hidden = now.architecture().hidden();
        if (index < hidden.size()) {
            HiddenLayer changed = change.apply(hidden.get(index));
            if (!changed.equals(hidden.get(index))) {
                set(now.architecture().withLayer(index, changed));
            }
        }
    }

    private void moveUp() {
        set(architecture().withMoved(index, index - 1));
    }

    private void moveDown() {
        set(architecture().withMoved(index, index + 1));
    }

    private void add() {
        set(architecture().withAdded(index + 1, architecture().hidden().get(index)));
    }

    private void remove() {
        set(architecture().without(index));
    }

    private Architecture architecture() {
        return model.experimentProperty().get().architecture();
    }

    private void set(Architecture changed) {
        model.experimentProperty().set(model.experimentProperty().get().withArchitecture(changed));
    }
}
