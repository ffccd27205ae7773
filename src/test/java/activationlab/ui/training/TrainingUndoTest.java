package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.training.Experiment;
import activationlab.ui.shell.LabWindow;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Going back and forth in what a person has set on the Train page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingUndoTest {
    private LabWindow lab;
    private TrainingPage page;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(TrainingPage.class);
        lab.act(() -> lab.window().open(page));
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @Test
    void typedValuesChoicesAndDragsGoBackOneByOneAndForthAgain() {
        Experiment start = now();
        TextField rate = lab.find(lab.find("#learning-rate"), ".number-field", TextField.class);
        lab.robot().clickOn(rate).push(KeyCode.CONTROL, KeyCode.A).write("0.3").push(KeyCode.ENTER);
        drag(lab.find(lab.find("#bias"), ".slider-track", Node.class));
        ComboBox<?> initializer = lab.find(lab.find("#initializer"), ".combo-box", ComboBox.class);
        lab.act(initializer::requestFocus);
        lab.robot().push(KeyCode.DOWN);
        lab.frames(2);
        Experiment last = now();
        assertThat(last.learningRate()).isEqualTo(0.3);
        assertThat(last.bias()).isNotEqualTo(start.bias());
        assertThat(last.initializer()).isNotEqualTo(start.initializer());

        undo();
        assertThat(said()).isEqualTo("Start back to " + start.initializer().title());
        undo();
        assertThat(said()).isEqualTo("Bias back to 0");
        undo();
        assertThat(said()).isEqualTo("Learning rate back to 0.03");
        assertThat(now()).isEqualTo(start);
        assertThat(rate.getText()).isEqualTo("0.03");
        undo();
        assertThat(said()).isEqualTo("There is nothing to undo on this page");
        for (int i = 0; i < 3; i++) {
            lab.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            lab.frames(2);
        }
        assertThat(now()).isEqualTo(last);
    }

    @Test
    void undoInATypedFieldIsTheLastSettingOnlyWhileNothingIsBeingTyped() {
        lab.act(() -> page.model().experimentProperty().set(now().withWidth(5)));
        TextField width = lab.find(lab.find("#width"), ".number-field", TextField.class);
        lab.robot().clickOn(width).push(KeyCode.CONTROL, KeyCode.A).write("6");
        undo();
        assertThat(now().width()).isEqualTo(5);
        lab.robot().push(KeyCode.ESCAPE);
        undo();
        assertThat(now().width()).isEqualTo(8);
        assertThat(said()).isEqualTo("Width back to 8");
    }

    @Test
    void theSwitchesOfChartsGoBackToo() {
        lab.robot().clickOn("biases").clickOn("entries");
        undo();
        assertThat(said()).startsWith("History of dead units back to ");
        undo();
        assertThat(said()).isEqualTo("Gradient chart back to weights");
    }

    @Test
    void theSwitchesOfOtherViewsAndTheSpeedGoBackToo() {
        lab.robot().clickOn("Curves");
        ToggleButton accuracy = lab.robot()
                .lookup((Node node) -> node instanceof ToggleButton pill && "accuracy".equals(pill.getText()))
                .queryAs(ToggleButton.class);
        lab.robot().clickOn(accuracy);
        lab.robot().clickOn("Results").clickOn("margin").clickOn("shares");
        lab.act(() -> page.model().speedProperty().set(120));
        lab.frames(2);
        undo();
        assertThat(said()).isEqualTo("Speed back to no limit");
        undo();
        assertThat(said()).isEqualTo("Numbers in the table back to counts");
        undo();
        assertThat(said()).startsWith("Look of the regions back to ");
        undo();
        assertThat(said()).isEqualTo("Measure of the curves back to loss");
        lab.robot().clickOn("Overview");
    }

    @Test
    void thePlacesOfSlowMotionAndInsideGoBackToo() {
        lab.robot().clickOn("Slow motion");
        choose("motion-layer", KeyCode.DOWN);
        choose("motion-sample", KeyCode.UP);
        lab.robot().clickOn("Update");
        undo();
        assertThat(said()).isEqualTo("Part of the step back to Forward");
        undo();
        assertThat(said()).isEqualTo("Sample back to 1");
        undo();
        assertThat(said()).isEqualTo("Layer back to 1");
        assertThat(choice("motion-layer").getValue()).isEqualTo(0);
        lab.robot().clickOn("Inside");
        choose("inside-layer", KeyCode.DOWN);
        undo();
        assertThat(said()).isEqualTo("Layer back to 1");
        assertThat(choice("inside-layer").getValue()).isEqualTo(0);
        lab.robot().clickOn("Overview");
    }

    @SuppressWarnings("unchecked") // both choose among numbers
    private ComboBox<Integer> choice(String id) {
        return lab.find(lab.find("#" + id), ".combo-box", ComboBox.class);
    }

    private void choose(String id, KeyCode key) {
        lab.await("a choice", () -> choice(id).getItems().size() > 1);
        lab.act(() -> choice(id).requestFocus());
        lab.robot().push(key);
        lab.frames(2);
    }

    private void drag(Node track) {
        double width = track.getBoundsInLocal().getWidth();
        double middle = track.getBoundsInLocal().getHeight() / 2;
        lab.robot().moveTo(lab.onScreen(track, 0.5 * width, middle)).press(MouseButton.PRIMARY);
        for (int i = 1; i <= 10; i++) {
            lab.robot().moveTo(lab.onScreen(track, (0.5 - 0.03 * i) * width, middle));
        }
        lab.robot().release(MouseButton.PRIMARY);
        lab.frames(2);
    }

    private void undo() {
        lab.robot().push(KeyCode.CONTROL, KeyCode.Z);
        lab.frames(2);
    }

    private Experiment now() {
        return page.model().experimentProperty().get();
    }

    private String said() {
        return lab.window().status().messageProperty().get();
    }
}
