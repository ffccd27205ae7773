package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.training.Motion;
import activationlab.training.UnitPlace;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.shell.LabWindow;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Walking through one step of the running network, stage by stage. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MotionViewTest {
    private LabWindow lab;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        press("#training-views", "Slow motion");
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void startAgain() {
        lab.robot().clickOn("#reset");
        press("#motion-stage", "Forward");
        await("the first step", () -> verdict().equals("Step 1 comes next."));
    }

    @Test
    void stagesFollowEachOtherByButtonAndByKey() {
        assertThat(title()).startsWith("Unit 1 of layer 1:  z = Σ w × x + b");
        lab.robot().clickOn("#motion-next");
        await("loss", () -> title().contains("−ln p"));
        lab.robot().type(KeyCode.N);
        await("backward", () -> title().contains("dz = da × f′(z)"));
        lab.robot().type(KeyCode.N);
        await("update", () -> title().contains("new w = w − rate × g"));
        lab.robot().type(KeyCode.B).clickOn("#motion-previous");
        await("loss", () -> title().contains("−ln p"));
    }

    @Test
    void aStepThatIsTakenIsTheOneThatWasShown() {
        lab.robot().clickOn("#motion-take");
        await("the first verdict", () -> verdict().startsWith("Step 1 was taken. It came true: all 3 numbers"));
        lab.robot().type(KeyCode.T);
        await("the second verdict", () -> verdict().startsWith("Step 2 was taken. It came true"));
    }

    @Test
    void layerUnitAndSampleCanBeChosen() {
        choose("layer", 4);
        await("the output", () -> motion().isOutput());
        choose("layer", 1);
        choose("unit", 4);
        choose("sample", 3);
        await(
                "the unit",
                () -> motion().place().equals(new UnitPlace(1, 4))
                        && motion().scope().sample().orElse(-1) == 3);
        assertThat(title()).startsWith("Unit 5 of layer 2");
        assertThat(reading()).startsWith("Sample 4 of 16: z = ");
        choose("sample", -1);
        await("the batch", () -> motion().scope().sample().isEmpty());
        assertThat(reading()).startsWith("Mean over the 16 samples: z = ");
        choose("layer", 0);
        choose("unit", 0);
        choose("sample", 0);
    }

    @Test
    void aSmallerNetworkShowsTheNearestUnit() {
        choose("layer", 4);
        await("the output", () -> motion().isOutput());
        lab.act(() -> lab.find("#depth", NumberSlider.class).valueProperty().set(2));
        await("the output of the smaller network", () -> motion().place().equals(new UnitPlace(2, 0)));
        lab.act(() -> lab.find("#depth", NumberSlider.class).valueProperty().set(4));
        choose("layer", 0);
    }

    @Test
    void aWideLayerShowsTheLargestPartsAndTheSumOfTheOthers() {
        lab.act(() -> lab.find("#width", NumberSlider.class).valueProperty().set(40));
        choose("layer", 1);
        await("a wide layer", () -> motion().forward().terms().size() == 40);
        await(
                "the others",
                () -> card().figureProperty()
                        .get()
                        .panels()
                        .getFirst()
                        .y()
                        .categories()
                        .contains("31 others"));
        lab.act(() -> lab.find("#width", NumberSlider.class).valueProperty().set(8));
        choose("layer", 0);
    }

    private ChartCard card() {
        return lab.find("#motion", ChartCard.class);
    }

    private String title() {
        return card().figureProperty().get().title();
    }

    private String reading() {
        lab.frames(4);
        return card().figureProperty().get().reading();
    }

    private String verdict() {
        return lab.find("#motion-verdict", Label.class).getText();
    }

    private Motion motion() {
        return lab.page(TrainingPage.class)
                .model()
                .frameProperty()
                .get()
                .closeup()
                .motion()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(String name, int value) {
        lab.act(() -> ((ChoiceField<Integer>) lab.find("#motion-" + name, Node.class))
                .valueProperty()
                .set(value));
    }

    private void press(String choice, String title) {
        lab.act(() -> lab.robot().from(lab.find(choice, Node.class)).lookup(".toggle-button").queryAll().stream()
                .map(ToggleButton.class::cast)
                .filter(button -> title.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(() -> what + "; verdict: " + verdict() + ", title: " + title(), condition);
    }
}
