package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Note;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.shell.LabWindow;
import activationlab.ui.training.inside.InsideView;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does who looks into a network, in the real window with a real trainer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsideViewTest {

    private LabWindow lab;
    private TrainingPage page;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(TrainingPage.class);
        lab.act(() -> lab.window().open(page));
        lab.robot().clickOn("Inside");
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void startAgain() {
        lab.act(() -> {
            page.open(page.view(InsideView.class));
            page.model().experimentProperty().set(Experiment.standard().withSamples(100));
            page.model().reset();
        });
        await(
                "a fresh network",
                () -> page.model().request().experiment().equals(frame().experiment()) && frame().step() == 0);
        await("a look", () -> !figure("weights").reading().isEmpty());
    }

    @Test
    void everyUnitOfTheChosenLayerHasAMap() {
        choose(1);
        await("layer 2", () -> figure("responses").title().startsWith("Layer 2"));
        assertThat(notes()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        choose(4);
        await("the output", () -> figure("responses").title().startsWith("Output") && notes().size() == 1);
        choose(0);
        await("layer 1", () -> figure("responses").title().startsWith("Layer 1"));
    }

    @Test
    void theNumbersInThePictureAreTheWeightsOfTheNetworkAndFollowTheTraining() {
        Heatmap before = picture();
        assertThat(before.cells().columns()).as("x1, x2, bias").isEqualTo(3);
        assertThat(before.cells().rows()).isEqualTo(8);
        lab.robot().clickOn("#step-100");
        await("other weights", () -> frame().step() == 100 && picture().cells().at(0, 7) == weight(0, 0, 0));
        assertThat(picture().cells().at(0, 7)).isNotEqualTo(before.cells().at(0, 7));
    }

    @Test
    void arrowKeysChooseAWeightAndATypedValueSetsItInTheNetwork() {
        lab.act(() -> lab.find("#weights .chart-view").requestFocus());
        lab.robot().type(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP);
        lab.robot().type(KeyCode.LEFT, KeyCode.LEFT);
        await("the first weight", () -> name().equals("Unit 1, from x1"));
        lab.robot().type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT);
        await("a bias", () -> name().equals("Unit 2, its bias"));
        double initial = weight(0, 1, 2);
        type("weight-value", "-1.2345678");
        await("the bias in the network", () -> weight(0, 1, 2) == -1.2345678);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, page::undo).orElseThrow())
                .startsWith("Weights set by hand back to ");
        await("the bias from before", () -> weight(0, 1, 2) == initial);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, page::redo).orElseThrow())
                .startsWith("Weights set by hand again ");
        await("the bias again", () -> weight(0, 1, 2) == -1.2345678);
        assertThat(frame().step()).isZero();
        await("the bias in the picture", () -> picture().cells().at(2, 6) == -1.2345678);
        lab.act(() -> page.model().reset());
        await("the initial bias", () -> weight(0, 1, 2) != -1.2345678);
    }

    @Test
    void aClickOnACellChoosesItsWeight() {
        lab.robot().moveTo("#weights .chart-view").clickOn(MouseButton.PRIMARY);
        await("a weight in the middle", () -> name().matches("Unit [3456], from x2|Unit [3456], from x1"));
    }

    @Test
    void fewerUnitsOrLayersMoveTheChoiceToTheNearest() {
        choose(3);
        await("layer 4", () -> figure("weights").title().startsWith("Layer 4"));
        lab.act(() -> page.model()
                .experimentProperty()
                .set(page.model().experimentProperty().get().withDepth(1).withWidth(2)));
        await(
                "what is there",
                () -> figure("weights").title().startsWith("Output")
                        && frame().hiddenLayers().size() == 1
                        && picture().cells().columns() == 3);
        choose(0);
        await("the only hidden layer", () -> picture().cells().rows() == 2);
    }

    @Test
    void aNetworkThatIsTooLargeIsNotCopiedAndTheChartSaysSo() {
        lab.act(() -> page.model()
                .experimentProperty()
                .set(page.model().experimentProperty().get().withDepth(5).withWidth(512)));
        await("words", () -> notes().stream().anyMatch(text -> text.contains("can be shown")));
        assertThat(frame().closeup().still()).isEmpty();
    }

    private void choose(int layer) {
        lab.act(() -> layers().valueProperty().set(layer));
    }

    @SuppressWarnings("unchecked")
    private ChoiceField<Integer> layers() {
        return (ChoiceField<Integer>) lab.find("#inside-layer", ChoiceField.class);
    }

    private double weight(int layer, int unit, int input) {
        return frame().closeup()
                .still()
                .map(still -> still.weight(layer, unit, input))
                .orElse(Double.NaN);
    }

    private Heatmap picture() {
        return (Heatmap) figure("weights").panels().getFirst().marks().getFirst();
    }

    private String name() {
        return lab.find("#weight-name", Label.class).getText();
    }

    private List<String> notes() {
        return figure("responses").panels().getFirst().marks().stream()
                .filter(Note.class::isInstance)
                .map(mark -> ((Note) mark).text())
                .toList();
    }

    private Frame frame() {
        return Objects.requireNonNull(page.model().frameProperty().get());
    }

    private Figure figure(String card) {
        return lab.find("#" + card, ChartCard.class).figureProperty().get();
    }

    private TextField field(String id) {
        return lab.find(lab.find("#" + id), ".number-field", TextField.class);
    }

    private void type(String id, String value) {
        lab.act(field(id)::requestFocus);
        lab.act(() -> field(id).setText(value));
        lab.robot().type(KeyCode.ENTER);
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(what, condition);
    }
}
