package activationlab.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The list of keys and gestures that F1 shows. JavaFX thread only. */
final class ShortcutOverview extends VBox {
    private static final List<Map.Entry<String, String>> CHART = List.of(
            Map.entry("Wheel, + and \u2212", "zoom in and out"),
            Map.entry("Wheel beside the plot", "zoom one axis"),
            Map.entry("Drag, arrow keys", "move the view"),
            Map.entry("Shift+drag", "zoom into a box"),
            Map.entry("Double click, Home", "show everything again"),
            Map.entry("Ctrl+left, Ctrl+right", "move the crosshair"),
            Map.entry("Click, arrow keys on cells", "choose a unit"));
    private static final List<Map.Entry<String, String>> SLIDER = List.of(
            Map.entry("Arrow keys, Page keys", "step"),
            Map.entry("Ctrl+arrow keys", "step finely"),
            Map.entry("Shift+drag, Shift+arrows", "snap to the marks"),
            Map.entry("Double click, Delete", "return to the start"));

    ShortcutOverview(List<Shortcut> window) {
        getStyleClass().add("shortcut-overview");
        setFocusTraversable(true);
        Label title = new Label("Keys and gestures");
        title.getStyleClass().add("card-title");
        VBox gestures = new VBox(group("Charts", CHART), group("Sliders", SLIDER));
        HBox columns = new HBox(group("Window", rows(window)), gestures);
        columns.getStyleClass().add("columns");
        getChildren().addAll(title, columns);
    }

    private static List<Map.Entry<String, String>> rows(List<Shortcut> window) {
        return window.stream()
                .map(shortcut -> Map.entry(shortcut.keys(), shortcut.does()))
                .toList();
    }

    private static GridPane group(String name, List<Map.Entry<String, String>> rows) {
        GridPane table = new GridPane();
        table.getStyleClass().add("table");
        Label heading = new Label(name);
        heading.getStyleClass().add("group-title");
        table.add(heading, 0, 0, 2, 1);
        for (Map.Entry<String, String> row : rows) {
            Label keys = new Label(row.getKey());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(USE_PREF_SIZE);
            Label does = new Label(row.getValue());
            does.setMinWidth(USE_PREF_SIZE);
            table.addRow(table.getRowCount(), keys, does);
        }
        return table;
    }
}
