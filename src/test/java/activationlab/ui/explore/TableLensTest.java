package activationlab.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.activation.Trait;
import activationlab.export.SheetFormat;
import activationlab.session.TableState;
import activationlab.session.TableState.Sort;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.shell.LabWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableLensTest {
    private static final List<String> CHOSEN = List.of("relu", "tanh", "gelu");

    @TempDir
    private Path folder = Path.of("");

    private LabWindow lab;
    private ExplorePage page;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = (ExplorePage) lab.window().pages().getFirst();
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    @SuppressWarnings("unchecked")
    void startAgain() {
        lab.act(() -> page.show(page.view().with(TableState.FIRST)));
        lab.act(() -> Catalog.all()
                .forEach(one -> lab.find("#show-" + one.id(), CheckBox.class).setSelected(CHOSEN.contains(one.id()))));
        lab.act(() -> ((PillSwitch<String>) lab.find("#lens", Node.class))
                .valueProperty()
                .set("table"));
        awaitFindings();
    }

    private TraitGrid grid() {
        return lab.find("#trait-grid", TraitGrid.class);
    }

    private void awaitFindings() {
        while (grid().getItems().stream()
                .anyMatch(row -> row.traits().isEmpty() || row.cost().isEmpty())) {
            lab.frames(2);
        }
    }

    private List<String> rows() {
        return grid().getItems().stream().map(row -> row.activation().id()).toList();
    }

    private List<String> headings() {
        return grid().getColumns().stream().map(column -> column.getText()).toList();
    }

    private TableState state() {
        return page.view().lenses().get(TableState.class);
    }

    private void choose(String menu, String id) {
        MenuItem item = lab.find(menu, MenuButton.class).getItems().stream()
                .filter(candidate -> id.equals(candidate.getId()))
                .findFirst()
                .orElseThrow();
        lab.robot().clickOn(".explore-page .page-title"); // a click ends what was done before, as one on the menu does
        lab.act(() -> {
            if (item instanceof CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            } else {
                item.fire();
            }
        });
    }

    /** Clicks on the heading of a column that is in view. */
    private void clickHeading(String title) {
        Node heading = lab.robot().from(grid()).lookup(".column-header .label").queryAll().stream()
                .filter(node -> node instanceof Label label && label.getText().equals(title))
                .findFirst()
                .orElseThrow();
        lab.robot().clickOn(heading);
        lab.frames(2);
    }

    @Test
    void aRowForEachChosenActivationOrForAllOfThem() {
        assertThat(rows())
                .containsExactlyElementsOf(CHOSEN.stream().sorted(this::listed).toList());
        lab.robot().clickOn("#table-everything");
        lab.frames(2);
        assertThat(grid().getItems()).hasSameSizeAs(Catalog.all());
        lab.act(() -> assertThat(page.undo()).isPresent());
        assertThat(rows()).hasSize(3);
    }

    private int listed(String a, String b) {
        List<String> all = Catalog.all().stream().map(one -> one.id()).toList();
        return Integer.compare(all.indexOf(a), all.indexOf(b));
    }

    @Test
    void aClickOnAHeadingOrdersAndUndoTakesTheOrderBack() {
        List<String> listed = rows();
        clickHeading("range");
        assertThat(state().sort()).contains(new Sort(Optional.of(Trait.RANGE), false));
        assertThat(rows()).containsExactly("tanh", "gelu", "relu");
        clickHeading("range");
        assertThat(rows()).containsExactly("relu", "gelu", "tanh");
        lab.act(() -> assertThat(page.undo()).isPresent());
        assertThat(rows()).containsExactly("tanh", "gelu", "relu");
        lab.act(() -> assertThat(page.undo()).isPresent());
        assertThat(rows()).isEqualTo(listed);
        assertThat(grid().getSortOrder()).isEmpty();
        lab.act(() -> assertThat(page.redo()).isPresent());
        assertThat(grid().getSortOrder()).hasSize(1);
        assertThat(rows()).containsExactly("tanh", "gelu", "relu");
    }

    @Test
    void columnsComeAndGoWithTheState() {
        assertThat(headings()).startsWith("activation", "range").doesNotContain("kinks");
        choose("#table-columns", "column-KINKS");
        assertThat(headings()).contains("kinks");
        choose("#table-columns", "column-RANGE");
        assertThat(headings()).doesNotContain("range");
        lab.act(() -> page.undo());
        lab.act(() -> page.undo());
        assertThat(state()).isEqualTo(TableState.FIRST);
        assertThat(headings()).hasSize(TableState.FIRST.columns().size() + 1);
    }

    @Test
    void whatIsSeenIsCopiedInItsOrder() {
        clickHeading("range");
        choose("#table-export", "copy-csv");
        String[] text = new String[1];
        lab.act(() -> text[0] = Clipboard.getSystemClipboard().getString());
        List<String> lines = text[0].lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst())
                .startsWith("activation,parameters,searched,min,min_reached,max,max_reached,defined,trend")
                .endsWith("forward_ns_on_this_machine")
                .doesNotContain("kinks");
        assertThat(lines.get(1)).startsWith("tanh,,-20.0..20.0,-1.0,false,1.0,false,-Infinity..Infinity,increasing");
        choose("#table-export", "copy-md");
        lab.act(() -> text[0] = Clipboard.getSystemClipboard().getString());
        assertThat(text[0]).startsWith("| activation | parameters | searched | min |");
    }

    @Test
    void theTableIsSavedAsAWholeOrNotAtAll() throws IOException {
        Path file = folder.resolve("traits.md");
        SheetMenu menu = lab.find("#table-export", SheetMenu.class);
        lab.act(() -> menu.save(SheetFormat.MARKDOWN, file));
        awaitMessage("Saved " + file + ", 3 rows");
        assertThat(Files.readAllLines(file)).hasSize(5).allMatch(line -> line.startsWith("| "));
        Path nowhere = folder.resolve("missing").resolve("traits.csv");
        lab.act(() -> menu.save(SheetFormat.CSV, nowhere));
        awaitMessage("Not saved: cannot write " + nowhere);
        assertThat(folder).isDirectoryNotContaining(left -> !left.equals(file));
    }

    private void awaitMessage(String start) {
        while (lab.robot().lookup(".status-bar .label").queryAll().stream()
                .noneMatch(
                        node -> node instanceof Label label && label.getText().startsWith(start))) {
            lab.frames(2);
        }
    }

    @Test
    void aRowThatIsPickedBringsItsCurveIntoFocus() {
        lab.act(() -> grid().getSelectionModel().select(rows().indexOf("tanh")));
        assertThat(page.view().focus()).contains("tanh");
        lab.act(() -> lab.find("#show-relu", CheckBox.class).requestFocus());
        assertThat(grid().getSelectionModel().getSelectedItem().activation().id())
                .isEqualTo("relu");
    }
}
