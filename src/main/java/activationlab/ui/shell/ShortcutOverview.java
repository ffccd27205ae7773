package activationlab.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The list of keys and gestures that F1 shows. JavaFX thread only. */
final class ShortcutOverview extends VBox {
    private static final List<Map.Entry<String, String>> CHART = List.of(
            Map.entry("Wheel, + and −", "zoom in and out"),
            Map.entry("Drag, arrow keys", "move the view"),
            Map.entry("Shift+drag", "zoom into a box"),
            Map.entry("Double click, Home", "show everything again"));
    private static final List<Map.Entry<String, String>> SLIDER = List.of(
            Map.entry("Arrow keys, Page Up, Page Down", "step"),
            Map.entry("Ctrl+arrow keys", "step finely"),
            Map.entry("Shift+drag, Shift+arrow keys", "snap to the marks"),
            Map.entry("Double click, Delete", "return to the start"));

    ShortcutOverview(List<Shortcut> window) {
        getStyleClass().add("shortcut-overview");
        setFocusTraversable(true);
        Label title = new Label("Keys and gestures");
        title.getStyleClass().add("card-title");
        GridPane table = new GridPane();
        table.getStyleClass().add("table");
        addGroup(
                table,
                "Window",
                window.stream()
                        .map(shortcut -> Map.entry(shortcut.keys(), shortcut.does()))
                        .toList());
        addGroup(table, "Charts", CHART);
        addGroup(table, "Sliders", SLIDER);
        getChildren().addAll(title, table);
    }

    private static void addGroup(GridPane table, String name, List<Map.Entry<String, String>> rows) {
        Label heading = new Label(name);
        heading.getStyleClass().add("group-title");
        table.add(heading, 0, table.getRowCount(), 2, 1);
        for (Map.Entry<String, String> row : rows) {
            Label keys = new Label(row.getKey());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(USE_PREF_SIZE);
            table.addRow(table.getRowCount(), keys, new Label(row.getValue()));
        }
    }
}
