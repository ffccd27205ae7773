package activationlab.ui.chart;

import activationlab.figure.Figure;
import activationlab.ui.control.StatusLine;
import java.util.List;
import java.util.function.Function;
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
        List<FigureTable.Row> rows = FigureTable.rows(figure);
        getStyleClass().add("numbers-view");
        getChildren().addAll(title(figure), table(rows), buttons(rows, status));
    }

    private static Label title(Figure figure) {
        Label title = new Label(figure.title());
        title.getStyleClass().add("card-title");
        return title;
    }

    private static TableView<FigureTable.Row> table(List<FigureTable.Row> rows) {
        TableView<FigureTable.Row> table = new TableView<>(FXCollections.observableList(rows));
        table.getColumns().add(column("panel", FigureTable.Row::panel));
        table.getColumns().add(column("name", FigureTable.Row::name));
        table.getColumns().add(column("x", FigureTable.Row::x));
        table.getColumns().add(column("y", FigureTable.Row::y));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    private static TableColumn<FigureTable.Row, String> column(String name, Function<FigureTable.Row, String> text) {
        TableColumn<FigureTable.Row, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private static HBox buttons(List<FigureTable.Row> rows, StatusLine status) {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Button copy = new Button("Copy as CSV");
        copy.setId("copy-numbers");
        copy.setOnAction(ignored -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(FigureTable.csv(rows));
            Clipboard.getSystemClipboard().setContent(content);
            status.say("Copied " + rows.size() + " rows");
        });
        return new HBox(spacer, copy);
    }
}
