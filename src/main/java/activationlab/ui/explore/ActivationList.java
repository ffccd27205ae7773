package activationlab.ui.explore;

import activationlab.activation.Family;
import activationlab.ui.control.Hint;
import activationlab.ui.theme.Appearance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Every activation, grouped by family, with a search above. Tab enters the list once; the up and down keys walk it,
 * Space shows or hides. JavaFX thread only.
 */
final class ActivationList extends VBox {
    private final ExploreModel model;
    private final List<ActivationRow> rows = new ArrayList<>();
    private final Map<Family, Label> headings = new EnumMap<>(Family.class);
    private final TextField search = new TextField();
    private final Label nothing = new Label();
    private final VBox list = new VBox();

    ActivationList(ExploreModel model, Appearance appearance) {
        this.model = model;
        getStyleClass().add("activation-list");
        for (Family family : Family.values()) {
            addFamily(family, appearance);
        }
        list.getStyleClass().add("rows");
        list.getChildren().add(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        nothing.getStyleClass().add("reading");
        nothing.setWrapText(true);
        search.textProperty().subscribe(this::filter);
        rows.getFirst().box().setFocusTraversable(true);
        getChildren().addAll(searchLine(), scroll());
    }

    private void addFamily(Family family, Appearance appearance) {
        Label heading = new Label(family.title());
        heading.getStyleClass().add("group-title");
        headings.put(family, heading);
        list.getChildren().add(heading);
        for (Choice choice : model.choices()) {
            if (choice.activation().family() == family) {
                ActivationRow row = new ActivationRow(choice, model, appearance);
                rows.add(row);
                list.getChildren().add(row);
            }
        }
    }

    private HBox searchLine() {
        search.setPromptText("Search activations");
        search.setAccessibleText("Search activations by name, formula or family");
        search.setId("search");
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::searchKey);
        HBox.setHgrow(search, Priority.ALWAYS);
        Button clear = new Button("Clear");
        Hint.on(clear, "Take every curve away");
        clear.setId("clear");
        clear.setOnAction(ignored -> model.clear());
        clear.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(search, clear);
        line.getStyleClass().add("search-line");
        return line;
    }

    private ScrollPane scroll() {
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.focusProperty().subscribe(focus -> reveal(scroll, focus));
        return scroll;
    }

    /** Scrolls just far enough that the row in focus is seen. */
    private void reveal(ScrollPane scroll, @Nullable Choice focus) {
        for (ActivationRow row : rows) {
            if (row.choice().equals(focus) && row.isManaged()) {
                Bounds place = row.getBoundsInParent();
                double seen = scroll.getViewportBounds().getHeight();
                double hidden = list.getHeight() - seen;
                double top = scroll.getVvalue() * hidden;
                double lowest = Math.max(0, place.getMinY());
                double wanted = Math.clamp(top, Math.min(lowest, Math.max(0, place.getMaxY() - seen)), lowest);
                scroll.setVvalue(hidden > 0 ? wanted / hidden : 0);
            }
        }
    }

    private void filter(String wanted) {
        for (ActivationRow row : rows) {
            show(row, row.choice().matches(wanted));
        }
        headings.forEach((family, heading) -> show(
                heading,
                found().stream().anyMatch(row -> row.choice().activation().family() == family)));
        nothing.setText("No activation is called \"" + wanted.strip() + "\". Try a family, such as \"smooth\".");
        show(nothing, found().isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private List<ActivationRow> found() {
        return rows.stream().filter(ActivationRow::isManaged).toList();
    }

    /** Enter shows or hides the first match, Escape forgets the search, Down goes into the list. */
    private void searchKey(KeyEvent event) {
        List<ActivationRow> found = found();
        if (event.getCode() == KeyCode.ENTER && !found.isEmpty()) {
            Choice first = found.getFirst().choice();
            first.shownProperty().set(!first.shown());
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
        } else if (event.getCode() == KeyCode.DOWN && !found.isEmpty()) {
            enter(found.getFirst());
        } else {
            return;
        }
        event.consume();
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<ActivationRow> found = found();
        int now = -1;
        for (int i = 0; i < found.size(); i++) {
            now = found.get(i).box().isFocused() ? i : now;
        }
        if (step == 0 || now < 0) {
            return;
        }
        event.consume();
        enter(found.get(Math.clamp(now + step, 0, found.size() - 1)));
    }

    /** Moves the keyboard focus to a row, which becomes the one that Tab finds. */
    private void enter(ActivationRow row) {
        rows.forEach(other -> other.box().setFocusTraversable(other.equals(row)));
        row.box().requestFocus();
    }
}
