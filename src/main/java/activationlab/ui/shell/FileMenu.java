package activationlab.ui.shell;

import activationlab.ui.control.Hint;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The button at the top of the rail: what can be done with sessions. JavaFX thread only. */
final class FileMenu extends MenuButton {
    private final Menu recent = new Menu("Open recent");
    private final Consumer<Path> open;

    /**
     * @param commands the shortcuts that are items, in groups
     * @param open opens one of those of late
     */
    FileMenu(List<List<Shortcut>> commands, Sessions sessions, Consumer<Path> open) {
        super("File", new FontIcon(MaterialDesignF.FOLDER_OUTLINE));
        this.open = open;
        setId("file-menu");
        setPopupSide(Side.RIGHT);
        setContentDisplay(ContentDisplay.TOP);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText("File: open and save sessions, export");
        Hint.on(this, "Open and save sessions, export charts");
        getStyleClass().addAll("rail-button", "file-menu");
        for (List<Shortcut> group : commands) {
            if (!getItems().isEmpty()) {
                getItems().add(new SeparatorMenuItem());
            }
            group.forEach(command -> getItems().add(item(command)));
        }
        recent.setId("open-recent");
        getItems().add(2, recent);
        sessions.recentProperty().subscribe(this::showRecent);
    }

    private static MenuItem item(Shortcut command) {
        Label what = new Label(title(command));
        Label keys = new Label(command.keys());
        keys.getStyleClass().add("menu-keys");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(what, space, keys);
        row.getStyleClass().add("menu-row");
        CustomMenuItem item = new CustomMenuItem(row, true);
        item.setId(title(command).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
        item.setOnAction(ignored -> command.action().run());
        return item;
    }

    private static String title(Shortcut command) {
        return Character.toUpperCase(command.does().charAt(0)) + command.does().substring(1);
    }

    private void showRecent(List<Path> files) {
        recent.getItems().setAll(files.stream().map(this::recentItem).toList());
        recent.setDisable(files.isEmpty());
    }

    private MenuItem recentItem(Path file) {
        MenuItem item = new MenuItem(file.getFileName() + "  –  " + file.getParent());
        item.setMnemonicParsing(false);
        item.setOnAction(ignored -> open.accept(file));
        return item;
    }
}
