package activationlab.ui.control;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import java.util.List;
import java.util.function.Consumer;
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

    private final ChoiceField<String> field;
    private final ParameterSliders parameters;
    // Empty while the value is all there is.
    private String several = "";
    // What is shown then was chosen by nobody.
    private boolean looking;
    private Consumer<Activation> onChosen = ignored -> {};

    private ActivationField(OwnFormulas own, Pane parts, Pane sliders) {
        this.own = own;
        parts.getStyleClass().add("activation-field");
        field = choice();
        parameters = new ParameterSliders(value, sliders);
        parts.getChildren().addAll(field, parameters);
        // As a change listener, like that of the sliders: those of invalidation would come before it.
        value.subscribe(ignored -> look());
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

    /**
     * Shows that there are several, which are not to be changed one by one here.
     *
     * @param words that say so, shown in the place of a choice
     * @param chosen receives what is chosen for all of them
     */
    public void showSeveral(String words, Consumer<Activation> chosen) {
        several = words;
        onChosen = chosen;
        look();
    }

    /** Shows the value, as before several were shown. */
    public void showOne() {
        several = "";
        look();
    }

    private void look() {
        looking = true;
        if (several.isEmpty()) {
            field.valueProperty().set(value.get().id());
        } else {
            field.showNone(several);
        }
        Shown.set(parameters, several.isEmpty() && !value.get().parameters().isEmpty());
        looking = false;
    }

    private void choose(String id) {
        if (looking || id == null) {
            return;
        }
        if (several.isEmpty()) {
            value.set(chosen(value.get(), id));
        } else {
            own.find(id).ifPresent(onChosen);
        }
    }

    private ChoiceField<String> choice() {
        ChoiceField<String> choice = new ChoiceField<>(
                "activation",
                "The function after every hidden layer; its slope is a factor of every gradient that passes",
                offered(),
                this::title);
        choice.setId("activation");
        own.keptProperty().subscribe(ignored -> choice.offer(offered()));
        choice.valueProperty().subscribe((before, now) -> choose(now));
        return choice;
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
