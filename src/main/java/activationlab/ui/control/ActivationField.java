package activationlab.ui.control;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The activation of hidden layers, from the catalog or typed, with a slider for each of its parameters. Bind {@link
 * #valueProperty} to the model in both directions. JavaFX thread only.
 */
public final class ActivationField extends StackPane {
    private final OwnFormulas own;
    private final ObjectProperty<Activation> value =
            new SimpleObjectProperty<>(this, "value", Catalog.elementwise().getFirst());

    private ActivationField(OwnFormulas own, Pane parts, Pane sliders) {
        this.own = own;
        parts.getStyleClass().add("activation-field");
        parts.getChildren().addAll(choice(), new ParameterSliders(value, sliders));
        getChildren().add(parts);
    }

    /**
     * Returns a field whose sliders stand below the choice.
     *
     * @param own offered besides the catalog
     */
    public static ActivationField stacked(OwnFormulas own) {
        return new ActivationField(own, new VBox(), new VBox());
    }

    /**
     * Returns a field whose sliders stand beside the choice.
     *
     * @param own offered besides the catalog
     */
    public static ActivationField inRow(OwnFormulas own) {
        return new ActivationField(own, new HBox(), new HBox());
    }

    /** What is chosen, with its parameters; never null. */
    public ObjectProperty<Activation> valueProperty() {
        return value;
    }

    private ChoiceField<String> choice() {
        ChoiceField<String> field = new ChoiceField<>(
                "activation",
                "The function after every hidden layer; its slope is a factor of every gradient that passes",
                offered(),
                this::title);
        field.setId("activation");
        own.keptProperty().subscribe(ignored -> field.offer(offered()));
        Link.choice(value, field.valueProperty(), Activation::id, this::chosen);
        return field;
    }

    private List<String> offered() {
        return own.offered().stream().map(Activation::id).toList();
    }

    // A formula that is in use stays chosen after it was removed from those that are offered.
    private String title(String id) {
        return own.find(id).map(Activation::title).orElse(id);
    }

    // The same activation keeps its parameters.
    private Activation chosen(Activation now, String id) {
        return now.id().equals(id) ? now : own.find(id).orElse(now);
    }
}
