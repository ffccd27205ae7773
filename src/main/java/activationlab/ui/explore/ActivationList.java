package activationlab.ui.explore;

import activationlab.activation.Family;
import activationlab.ui.control.Hint;
import activationlab.ui.control.Shown;
import activationlab.ui.theme.Appearance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
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
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * Every activation, grouped by family, with a search and a field for formulas of one's own above. Tab enters the list
 * once; the up and down keys walk it, Space shows or hides. JavaFX thread only.
 */
final class ActivationList extends VBox {
    private final ExploreModel model;
    private final List<ActivationRow> rows = new ArrayList<>();
    private final Map<Family, Label> headings = new EnumMap<>(Family.class);
    private final TextField search = new TextField();
    private final Label nothing = new Label();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Appearance appearance;
    private final FormulaEditor editor;
    private final FormulaField field;

    ActivationList(ExploreModel model, Appearance appearance) {
        this.model = model;
        this.appearance = appearance;
        this.editor = new FormulaEditor(model);
        FormulaHelp help = new FormulaHelp();
        this.field = new FormulaField(editor, help);
        getStyleClass().add("activation-list");
        addFamily(Family.TYPED);
        Stream.of(Family.values()).filter(family -> family != Family.TYPED).forEach(this::addFamily);
        list.getStyleClass().add("rows");
        list.getChildren().add(nothing);
        model.choices().addListener((InvalidationListener) ignored -> choicesChanged());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        nothing.getStyleClass().add("reading");
        nothing.setWrapText(true);
        search.textProperty().subscribe(this::filter);
        rows.getFirst().box().setFocusTraversable(true);
        getChildren().addAll(searchLine(), field, help, scroll());
    }

    private void addFamily(Family family) {
        Label heading = new Label(family.title());
        heading.getStyleClass().add("group-title");
        headings.put(family, heading);
        list.getChildren().add(heading);
        for (Choice choice : model.choices()) {
            if (choice.activation().family() == family) {
                addRow(choice);
            }
        }
    }

    private void addRow(Choice choice) {
        ActivationRow row = new ActivationRow(choice, model, appearance);
        int typed = (int) rows.stream().filter(ActivationRow::isTyped).count();
        rows.add(row.isTyped() ? typed : rows.size(), row);
        // Typed formulas are the first group, beneath the field in which they are typed.
        list.getChildren().add(row.isTyped() ? typed + 1 : list.getChildren().size(), row);
        if (row.isTyped()) {
            row.addToHead(
                    button(MaterialDesignP.PENCIL_OUTLINE, "change-formula", "Change the formula or its name", () -> {
                        editor.edit(choice);
                        field.enter();
                    }),
                    button(MaterialDesignC.CLOSE, "remove-formula", "Remove the formula", () -> remove(choice)));
        }
    }

    private void remove(Choice choice) {
        Draft draft = model.draftProperty().get();
        if (draft != null && draft.choice().equals(choice)) {
            editor.restore();
        }
        if (model.choices().contains(choice)) {
            model.remove(choice);
        }
    }

    private static Button button(Ikon icon, String id, String what, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "chart-button");
        button.setAccessibleText(what);
        Hint.on(button, what);
        button.setOnAction(ignored -> action.run());
        return button;
    }

    private void choicesChanged() {
        List<Choice> known = rows.stream().map(ActivationRow::choice).toList();
        List<Choice> added = model.choices().stream()
                .filter(choice -> !known.contains(choice))
                .toList();
        added.forEach(this::addRow);
        if (!added.isEmpty()) {
            scroll.setVvalue(0); // where the typed formulas are
        }
        rows.stream().filter(row -> !model.choices().contains(row.choice())).forEach(list.getChildren()::remove);
        rows.removeIf(row -> !model.choices().contains(row.choice()));
        filter(search.getText());
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
        scroll.setContent(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.focusProperty().subscribe(this::reveal);
        return scroll;
    }

    /** Scrolls just far enough that the row in focus is seen. */
    private void reveal(@Nullable Choice focus) {
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
            Shown.set(row, row.choice().matches(wanted));
        }
        headings.forEach((family, heading) -> Shown.set(
                heading,
                found().stream().anyMatch(row -> row.choice().activation().family() == family)));
        nothing.setText("No activation is called \"" + wanted.strip() + "\". Try a family, such as \"smooth\".");
        Shown.set(nothing, found().isEmpty());
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
