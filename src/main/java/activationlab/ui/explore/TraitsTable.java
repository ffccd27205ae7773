package activationlab.ui.explore;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known about the activation in focus. JavaFX thread only. */
final class TraitsTable extends VBox {
    private final Label title = new Label();
    private final Label formula = new Label();
    private final GridPane table = new GridPane();

    TraitsTable(ObservableValue<@Nullable Choice> focus) {
        getStyleClass().addAll("card", "traits");
        title.getStyleClass().add("card-title");
        formula.getStyleClass().add("formula");
        table.getStyleClass().add("table");
        getChildren().addAll(title, formula, table);
        focus.subscribe(this::show);
    }

    private void show(@Nullable Choice focus) {
        if (focus == null) {
            title.setText("Nothing in focus");
            formula.setText("");
            return;
        }
        title.setText(focus.activation().title());
        formula.setText("f(x) = " + focus.activation().formula());
    }
}
