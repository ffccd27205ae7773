package activationlab.ui.explore;

import activationlab.activation.Activation;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known about the activation in focus. JavaFX thread only. */
final class TraitsTable extends VBox {
    private final Label title = new Label();
    private final Label formula = new Label();
    private final GridPane table = new GridPane();
    private @Nullable Activation shown;
    private boolean known;

    TraitsTable() {
        getStyleClass().addAll("card", "traits");
        title.getStyleClass().add("card-title");
        formula.getStyleClass().add("formula");
        formula.setWrapText(true);
        table.getStyleClass().add("table");
        getChildren().addAll(title, formula, table);
    }

    /** Shows a choice; null shows that nothing is in focus. Does nothing if it is shown already. */
    void show(@Nullable Choice focus) {
        Activation now = focus == null ? null : focus.activation();
        if (focus == null || now == null) {
            shown = null;
            title.setText("No curve in focus");
            formula.setText("");
            table.getChildren().clear();
        } else if (!now.equals(shown) || known != focus.traits().isPresent()) {
            shown = now;
            known = focus.traits().isPresent();
            title.setText(now.title());
            formula.setText("f(x) = " + now.formula());
            fill(focus.traits().map(TraitWords::of).orElse(TraitWords.SEARCHING));
        }
    }

    private void fill(List<Map.Entry<String, String>> rows) {
        if (table.getChildren().isEmpty()) {
            rows.forEach(row -> addRow(row.getKey()));
        }
        for (int i = 0; i < rows.size(); i++) {
            ((Label) table.getChildren().get(2 * i + 1)).setText(rows.get(i).getValue());
        }
    }

    private void addRow(String what) {
        Label name = new Label(what);
        name.getStyleClass().add("name");
        name.setMinWidth(USE_PREF_SIZE);
        Label words = new Label();
        words.setWrapText(true);
        name.setLabelFor(words);
        GridPane.setValignment(name, VPos.TOP);
        table.addRow(table.getRowCount(), name, words);
    }
}
