package activationlab.ui.training.sample;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first rows of the samples as a table, the target first. JavaFX thread only. */
final class PreviewPane extends VBox {
    private final Label title = new Label("Samples");
    private final Label summary = new Label();
    private final TableView<Integer> table = new TableView<>();
    private @Nullable Object shown;

    PreviewPane() {
        getStyleClass().addAll("card", "preview");
        title.getStyleClass().add("card-title");
        summary.getStyleClass().add("reading");
        summary.setId("samples-summary");
        table.setId("samples-table");
        table.setAccessibleText("The first samples, the target first");
        table.getStyleClass().add("dense");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, summary, table);
    }

    /** Returns whether it was last asked about the same things, which are remembered. */
    @SuppressWarnings("ReferenceEquality") // Other things are another object.
    boolean knows(Object key) {
        boolean same = key == shown;
        shown = key;
        return same;
    }

    void show(String name, Preview preview) {
        title.setText(name);
        summary.setText(preview.summary());
        table.getColumns().clear();
        for (Preview.Part part : preview.columns()) {
            TableColumn<Integer, String> column = new TableColumn<>(part.name() + "\n" + part.kind());
            column.setSortable(false);
            column.setReorderable(false);
            column.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(part.text().apply(cell.getValue())));
            table.getColumns().add(column);
        }
        table.getItems().clear();
        for (int row = 0; row < preview.rows(); row++) {
            table.getItems().add(row);
        }
    }
}
