package activationlab.ui.training.settings;

import activationlab.training.Experiment;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.Quantity;
import activationlab.ui.run.RunModel;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Controls that belong together: a title and, in lines that wrap, the controls. JavaFX thread only. */
final class Fields extends VBox {
    private final FlowPane line = new FlowPane();

    Fields(String title, Node... controls) {
        getStyleClass().addAll("card", "fields");
        line.getStyleClass().add("fields-line");
        Label name = new Label(title);
        name.getStyleClass().add("card-title");
        line.getChildren().addAll(controls);
        // A flow as wide as it is told to be, not as wide as its default says.
        line.prefWrapLengthProperty().bind(widthProperty());
        getChildren().addAll(name, line);
    }

    /** Puts something below the controls. */
    Fields with(Node below) {
        getChildren().add(below);
        return this;
    }

    /** Returns a typed number that is part of the experiment. */
    static NumberEntry number(
            RunModel model,
            Quantity quantity,
            String unit,
            Function<Experiment, ? extends Number> part,
            BiFunction<Experiment, Number, Experiment> changed) {
        NumberEntry entry = new NumberEntry(quantity, unit);
        entry.setId(id(quantity));
        entry.setMinWidth(Region.USE_PREF_SIZE);
        model.link(entry.valueProperty(), part, changed);
        return entry;
    }

    static String id(Quantity quantity) {
        return quantity.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
