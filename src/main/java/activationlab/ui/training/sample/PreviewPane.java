package activationlab.ui.training.sample;

import activationlab.dataset.table.Selection;
import activationlab.training.Frame;
import atlantafx.base.theme.Tweaks;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of the samples as a table, the target first. Columns of a file have boxes to check: whether the
 * network sees them. JavaFX thread only.
 */
final class PreviewPane extends VBox {
    // Widths, in sizes of the text: of a number, of a letter of a header, of what is around it, and the widest header.
    private static final double NUMBER = 7.5;
    private static final double LETTER = 0.68;
    private static final double AROUND = 1.5;
    private static final double WIDEST = 15;
    // Heights of a row: a table that knows them has its texts in the middle from the first layout on.
    private static final double ROW = 2;

    private final Label title = new Label("Samples");
    private final Label summary = new Label();
    private final TableView<Integer> table = new TableView<>();
    private final ColumnSwitches switches;
    private @Nullable Object shown;

    /** @param onSelected receives what a person wants learned of a table */
    PreviewPane(Consumer<Selection> onSelected) {
        switches = new ColumnSwitches(onSelected);
        getStyleClass().addAll("card", "preview");
        title.getStyleClass().add("card-title");
        summary.getStyleClass().add("reading");
        summary.setId("samples-summary");
        table.setId("samples-table");
        table.setAccessibleText("The first samples, the target first");
        table.getStyleClass().add("dense");
        table.fixedCellSizeProperty().bind(ems(ROW));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, summary, table);
    }

    /** Shows the samples that a network learns from. */
    void show(Frame frame) {
        if (!frame.dataset().equals(shown)) {
            shown = frame.dataset();
            show(frame.experiment().recipe().source().title(), Preview.of(frame.dataset()));
        }
    }

    /** Shows what a table holds and what of it is learned. */
    void show(Order order) {
        if (!order.shape().equals(shown)) {
            shown = order.shape();
            switches.begin(order);
            show(order.title(), Preview.of(order.table(), order.selection().targets()));
        }
        switches.follow(order.selection());
    }

    // Columns are fitted to their content once only, and text can grow after that.
    private DoubleBinding ems(double count) {
        return Bindings.createDoubleBinding(() -> count * title.getFont().getSize(), title.fontProperty());
    }

    private static double room(Preview.Part part) {
        int letters = Math.max(part.name().length(), part.kind().length());
        return Math.clamp(LETTER * letters + AROUND, NUMBER, WIDEST);
    }

    private void show(String name, Preview preview) {
        title.setText(name);
        summary.setText(preview.summary());
        table.getColumns().clear();
        for (Preview.Part part : preview.columns()) {
            TableColumn<Integer, String> column = new TableColumn<>(part.name() + "\n" + part.kind());
            column.setSortable(false);
            column.setReorderable(false);
            column.minWidthProperty().bind(ems(room(part)));
            column.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(part.cells().text().apply(cell.getValue())));
            if (part.cells().side() == HPos.RIGHT) {
                column.getStyleClass().add(Tweaks.ALIGN_RIGHT);
            }
            part.column().ifPresent(index -> column.setGraphic(switches.of(index)));
            table.getColumns().add(column);
        }
        table.getItems().clear();
        for (int row = 0; row < preview.rows(); row++) {
            table.getItems().add(row);
        }
    }
}
