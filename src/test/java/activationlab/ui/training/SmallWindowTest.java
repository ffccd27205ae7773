package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.ui.run.RunView;
import activationlab.ui.shell.LabWindow;
import activationlab.ui.theme.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No view of the Train page cuts its words off or leaves its window, however small that and large the text is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallWindowTest {
    private static final double ROUNDING = 1;

    private LabWindow lab;
    private TrainingPage page;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(TrainingPage.class);
        lab.act(() -> lab.window().open(page));
        lab.act(() -> page.model()
                .experimentProperty()
                .set(page.model().experimentProperty().get().withBias(-2)));
        lab.robot().moveTo(0, 0);
        lab.frames(30);
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, P100", "1024, 700, P100", "1280, 800, P200", "1024, 700, P200"})
    void nothingIsCutOff(int width, int height, TextSize size) {
        Stage stage = (Stage) lab.window().scene().getWindow();
        lab.act(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            lab.window().appearance().textSizeProperty().set(size);
        });
        List<String> faults = new ArrayList<>();
        for (RunView view : page.views()) {
            lab.act(() -> page.open(view));
            lab.frames(30);
            lab.act(() ->
                    look(page.node(), view.title(), faults, lab.window().scene().getWidth()));
        }
        assertThat(faults).isEmpty();
    }

    /** Looks for faults in a node that must end left of a line, unless it can be scrolled to. */
    private static void look(Node node, String view, List<String> faults, double right) {
        if (!node.isVisible() || node instanceof ListCell || makesRoom(node)) {
            return;
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            faults.add(view + ": cut off: " + labeled.getText());
        }
        if (node.localToScene(node.getLayoutBounds()).getMaxX() > right + ROUNDING) {
            faults.add(view + ": leaves the window: " + node);
            return;
        }
        double end = node instanceof ScrollPane ? Double.POSITIVE_INFINITY : right;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, view, faults, end));
        }
    }

    // A long reading is said in full by its tooltip. The menu of a chart takes the place of its title while the
    // keyboard
    // is there.
    private static boolean makesRoom(Node node) {
        List<String> styles = node.getStyleClass();
        return styles.contains("reading")
                || (styles.contains("card-title")
                        && node.getParent().getParent().isFocusWithin());
    }

    private static boolean isCut(Labeled labeled) {
        String text = labeled.getText();
        return text != null
                && labeled.getWidth() > 0
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(child ->
                                child instanceof Text && child.getStyleClass().contains("text"))
                        .map(Text.class::cast)
                        .anyMatch(shown -> !shown.getText().equals(text));
    }
}
