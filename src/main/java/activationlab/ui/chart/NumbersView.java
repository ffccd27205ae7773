package activationlab.ui.chart;

import activationlab.export.FigureSheet;
import activationlab.export.Sheet;
import activationlab.export.SheetFormat;
import activationlab.figure.Figure;
import activationlab.ui.control.StatusLine;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The numbers of a figure as a table that can be copied. JavaFX thread only. */
public final class NumbersView extends VBox {
    /** Shows the numbers of a figure. */
    public NumbersView(Figure figure, StatusLine status) {
        Sheet sheet = FigureSheet.of(figure);
        getStyleClass().add("numbers-view");
        getChildren().addAll(title(figure), table(sheet), buttons(sheet, status));
    }

    private static Label title(Figure figure) {
        Label title = new Label(figure.title());
        title.getStyleClass().add("card-title");
        return title;
    }

    private static TableView<List<String>> table(Sheet sheet) {
        TableView<List<String>> table = new TableView<>(FXCollections.observableList(sheet.rows()));
        for (int i = 0; i < sheet.heads().size(); i++) {
            table.getColumns().add(column(sheet.heads().get(i), i));
        }
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    private static TableColumn<List<String>, String> column(String name, int index) {
        TableColumn<List<String>, String> column = new TableColumn<>(name);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
        column.setSortable(false);
        return column;
    }

    private static HBox buttons(Sheet sheet, StatusLine status) {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Button copy = new Button("Copy as CSV");
        copy.setId("copy-numbers");
        copy.setOnAction(ignored -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(SheetFormat.CSV.text(sheet));
            Clipboard.getSystemClipboard().setContent(content);
            status.say("Copied " + sheet.rows().size() + " rows");
        });
        return new HBox(spacer, copy);
    }
}
