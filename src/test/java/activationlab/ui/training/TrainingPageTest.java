package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Problem;
import activationlab.figure.Figure;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartView;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.run.Readout;
import activationlab.ui.shell.LabWindow;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person does on the Train page, in the real window with a real trainer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingPageTest {

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

    @BeforeEach
    void startAgain() {
        lab.act(() -> {
            page.model().experimentProperty().set(Experiment.standard().withSamples(60));
            page.model().reset();
        });
        await(
                "a fresh network",
                () -> page.model().request().experiment().equals(frame().experiment())
                        && frame().step() == 0
                        && !frame().failed());
    }

    @Test
    void playLetsEpochsGrowAndPauseStopsThem() {
        lab.robot().clickOn("#play");
        await("growing epochs", () -> frame().epoch() > 20 && frame().stepsPerSecond() > 0);
        assertThat(lab.find("#play", Button.class).getText()).isEqualTo("Pause");
        lab.robot().clickOn("#play");
        await("rest", () -> frame().stepsPerSecond() == 0);
        long step = frame().step();
        lab.frames(10);
        assertThat(frame().step()).isEqualTo(step);
        assertThat(text("epoch")).isEqualTo(String.format(java.util.Locale.ROOT, "%,d", frame().epoch()));
    }

    @Test
    void stepsAreTakenOneTenOrAHundredAtATimeByButtonAndByKey() {
        lab.robot().clickOn("#step-1").clickOn("#step-10").clickOn("#step-100");
        await("111 steps", () -> frame().step() == 111);
        lab.robot().type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT2);
        await("132 steps", () -> frame().step() == 132);
        lab.robot().type(KeyCode.SPACE);
        await("running", () -> frame().step() > 200);
        lab.robot().type(KeyCode.SPACE);
        await("rest", () -> !page.model().runningProperty().get());
    }

    @Test
    void resetReturnsToTheSameWeightsAndLosses() {
        lab.frames(6);
        Frame start = frame();
        String loss = text("train-loss");
        lab.robot().clickOn("#step-100");
        await("steps", () -> frame().step() == 100);
        assertThat(frame().trainLoss()).isNotEqualTo(start.trainLoss());
        lab.robot().clickOn("#reset");
        await("reset", () -> frame().step() == 0);
        assertThat(frame().scores()).isEqualTo(start.scores());
        assertThat(text("train-loss")).isEqualTo(loss);
    }

    @Test
    void aBiasOfMinusTenKillsEveryUnitOfARunningNetwork() {
        lab.robot().clickOn("#step-10");
        await("steps", () -> frame().step() == 10);
        type("bias", "-10");
        await("dead", () -> frame().experiment().bias() == -10);
        lab.frames(6);
        assertThat(frame().step()).isEqualTo(10);
        assertThat(frame().hiddenLayers())
                .allSatisfy(layer -> assertThat(layer.silentOnDataset()).isEqualTo(100));
        await("its words", () -> figure("dead").reading().startsWith("Every hidden unit is dead"));
        assertThat(lab.find("#headline", Label.class).getText()).startsWith("Every hidden unit is dead");
    }

    @Test
    void aDepthOfTwentyRebuildsTheNetworkWhichGoesOn() {
        lab.robot().clickOn("#play");
        type("depth", "20");
        await("twenty layers that train", () -> frame().hiddenLayers().size() == 20 && frame().step() > 5);
        lab.robot().clickOn("#play");
        lab.frames(8);
        assertThat(figure("gradient").panels().getFirst().x().categories()).hasSize(21);
    }

    @Test
    void aDivergedRunSaysWhereAndATenthOfTheRateOrAResetRescuesIt() {
        choose("activation", "identity");
        lab.act(() -> slider("depth").valueProperty().set(8));
        type("learning-rate", "10");
        lab.robot().clickOn("#play");
        await("failure", () -> frame().failed());
        lab.frames(2);
        assertThat(lab.find("#headline", Label.class).getText()).matches("In epoch \\d+, .*layer.*");
        assertThat(page.model().runningProperty().get()).isFalse();
        assertThat(frame().trainLoss()).isFinite();
        lab.robot().clickOn("#rescue-rate");
        assertThat(slider("learning-rate").valueProperty().get()).isEqualTo(1);
        await("going on", () -> frame().experiment().learningRate() == 1);
        await("second failure or progress", () -> frame().failed() || frame().step() > 1000);
        lab.act(() -> page.model().reset());
        await("fresh", () -> frame().step() == 0 && !frame().failed());
        lab.frames(2);
        assertThat(lab.find(".rescue").isVisible()).isFalse();
    }

    @Test
    void nonsenseIsRefusedInWordsAndTheLastGoodValueStays() {
        for (String nonsense : new String[] {"abc", "9999", "-1e9", "NaN", ""}) {
            type("bias", nonsense);
            assertThat(slider("bias").valueProperty().get()).isZero();
            assertThat(page.model().experimentProperty().get().bias()).isZero();
        }
        lab.act(() -> field("depth").setText("2.5"));
        assertThat(slider("depth").refusal()).isEqualTo("depth: got \"2.5\", wanted a whole number from 1 to 50");
    }

    @Test
    void aCurveIsFittedInsteadOfABoundaryAndHasNoAccuracy() {
        choose("data", Optional.of(Problem.CURVE));
        await("curve", () -> frame().experiment().problem().orElseThrow() == Problem.CURVE);
        lab.frames(6);
        assertThat(figure("boundary").title()).isEqualTo("Fitted curve");
        assertThat(text("accuracy")).isEqualTo("–");
    }

    @Test
    void anActivationBringsSlidersForItsParametersAndTheyReachTheNetwork() {
        choose("activation", "rrelu");
        assertThat(slider("parameter-lower").valueProperty().get()).isEqualTo(1.0 / 8);
        assertThat(slider("parameter-upper").valueProperty().get()).isEqualTo(1.0 / 3);
        choose("activation", "swish");
        lab.act(() -> slider("parameter-beta").valueProperty().set(2.5));
        lab.act(() -> page.model().step(3));
        await(
                "Swish with its own beta",
                () -> frame().experiment().activation().id().equals("swish")
                        && frame().experiment().activation().parameter("beta") == 2.5
                        && frame().step() == 3);
        choose("activation", "identity");
        assertThat(lab.robot().lookup("#parameter-beta").tryQuery()).isEmpty();
    }

    @Test
    void aPausedPagePaintsNothing() {
        lab.robot().moveTo("#play");
        lab.frames(10);
        long before = paintings();
        lab.frames(20);
        assertThat(paintings()).isEqualTo(before);
    }

    private long paintings() {
        return lab.robot().lookup(".chart-view").queryAll().stream()
                .mapToLong(view -> ((ChartView) view).paintings())
                .sum();
    }

    private Frame frame() {
        return Objects.requireNonNull(page.model().frameProperty().get());
    }

    private Figure figure(String card) {
        return lab.find("#" + card, ChartCard.class).figureProperty().get();
    }

    private String text(String readout) {
        return lab.find("#" + readout, Readout.class).text();
    }

    private NumberSlider slider(String id) {
        return lab.find("#" + id, NumberSlider.class);
    }

    private TextField field(String id) {
        return lab.find(slider(id), ".number-field", TextField.class);
    }

    private void type(String id, String value) {
        TextField field = field(id);
        lab.act(field::requestFocus);
        lab.act(() -> field.setText(value));
        lab.robot().type(KeyCode.ENTER);
        lab.act(() -> lab.find("#play").requestFocus());
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        lab.act(() -> ((ChoiceField<T>) lab.find("#" + id, Node.class))
                .valueProperty()
                .set(value));
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(what, condition);
    }
}
