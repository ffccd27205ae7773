package activationlab.ui.shell;

import activationlab.ui.control.Hint;
import activationlab.ui.control.Page;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The column of icons at the left: one per page on top, the looks of the window below. JavaFX thread only. */
final class Rail extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    Rail(List<Page> pages, Consumer<Page> open) {
        getStyleClass().add("rail");
        for (int i = 0; i < pages.size(); i++) {
            getChildren().add(pageButton(pages.get(i), i + 1, open));
        }
        Region spacer = new Region();
        VBox.setVgrow(spacer, Priority.ALWAYS);
        getChildren().add(spacer);
    }

    /** Puts a menu above the pages. */
    void addMenu(Node menu) {
        Separator line = new Separator();
        line.getStyleClass().add("rail-line");
        getChildren().addAll(0, List.of(menu, line));
    }

    /** Adds a button below the pages. */
    void addAction(Ikon icon, String what, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setAccessibleText(what);
        Hint.on(button, what);
        button.getStyleClass().addAll("rail-button", "action-button");
        button.setOnAction(ignored -> action.run());
        button.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(button);
    }

    /** Marks the page as the one in front. */
    void select(Page page) {
        group.getToggles().stream()
                .filter(toggle -> page.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }

    private ToggleButton pageButton(Page page, int number, Consumer<Page> open) {
        ToggleButton button = new ToggleButton(page.title(), new FontIcon(page.icon()));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setToggleGroup(group);
        button.setUserData(page);
        Hint.on(button, page.title() + " (Ctrl+" + number + ")");
        button.setAccessibleText(page.title());
        button.getStyleClass().addAll("rail-button", "page-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(ignored -> open.accept(page));
        return button;
    }
}
