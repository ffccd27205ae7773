package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.network.HiddenLayer;
import activationlab.network.Loss;
import activationlab.network.Normalization;
import activationlab.network.Optimizer;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.RateSchedule;
import activationlab.training.Resizing;
import activationlab.training.Status;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.shell.LabWindow;
import activationlab.ui.training.settings.NetworkView;
import activationlab.ui.training.settings.OptimizerView;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person does to layers and to how weights move, in the real window with a real trainer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingsViewsTest {
    private static final Experiment START = Experiment.standard().withSamples(100);

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
            page.model().experimentProperty().set(START);
            page.model().reset();
            page.open(page.view(NetworkView.class));
        });
        await("a fresh network", () -> frame().experiment().equals(START) && frame().step() == 0);
        await("four rows", () -> rows() == 4);
    }

    @Test
    void anActivationIsSwappedInOneLayerOfARunningNetworkAndTheWeightsStay() {
        page.model().speedProperty().set(100);
        press("#play");
        await("steps", () -> frame().step() > 20);
        choose("activation-2", "tanh");
        await("the swap", () -> frame().experiment().mixed());
        long step = frame().step();
        assertThat(step).as("no start from initial weights").isGreaterThan(20);
        assertThat(frame().experiment().architecture().hidden())
                .extracting(layer -> layer.activation().id())
                .containsExactly("relu", "tanh", "relu", "relu");
        await("more steps", () -> frame().step() > step + 10 && frame().stepsPerSecond() > 0);
        press("#play");
        await("rest", () -> frame().stepsPerSecond() == 0);
        double loss = frame().trainLoss();
        choose("activation-2", "relu");
        await("back", () -> !frame().experiment().mixed());
        choose("activation-2", "tanh");
        await("again", () -> frame().experiment().mixed());
        assertThat(frame().trainLoss()).as("to the bit, so the weights are").isEqualTo(loss);
        page.model().speedProperty().set(1e5);
    }

    @Test
    void aLayerHasAnAlphaOfItsOwnAndThePanelSaysThatLayersDiffer() {
        choose("activation-2", "leaky_relu");
        await("the swap", () -> frame().experiment().mixed());
        assertThat(lab.find("#layer-tune-2", ToggleButton.class).isDisabled()).isFalse();
        press("#layer-tune-2");
        lab.act(() -> lab.find("#layer-sliders-2 #parameter-alpha", NumberSlider.class)
                .valueProperty()
                .set(0.5));
        await("alpha", () -> hidden().get(1).activation().parameter("alpha") == 0.5);
        assertThat(hidden().get(0).activation().id()).isEqualTo("relu");
        assertThat(lab.find("#layer-sliders-2").isManaged()).isTrue();
        assertThat(lab.find("#layer-sliders-1").isManaged()).isFalse();
        Experiment mixed = frame().experiment();
        ChoiceField<String> panel = panelChoice();
        assertThat(panel.valueProperty().get()).isNull();
        assertThat(lab.find(panel, ".combo-box", ComboBox.class).getButtonCell().getText())
                .isEqualTo("mixed: ReLU, Leaky ReLU");
        lab.act(() -> panel.valueProperty().set("relu"));
        await("ReLU everywhere", () -> !frame().experiment().mixed());
        assertThat(panel.valueProperty().get()).isEqualTo("relu");
        lab.act(() -> page.model().experimentProperty().set(mixed));
        await("as before", () -> hidden().get(1).activation().id().equals("leaky_relu"));
        assertThat(hidden().get(1).activation().parameter("alpha")).isEqualTo(0.5);
        assertThat(panel.valueProperty().get()).isNull();
    }

    @SuppressWarnings("unchecked")
    private ChoiceField<String> panelChoice() {
        return (ChoiceField<String>) lab.find(page.node(), ".settings #activation", Node.class);
    }

    @Test
    void layersAreAddedResizedMovedAndRemoved() {
        type("layer-1", "17");
        await("17 units", () -> units().equals(List.of(17, 8, 8, 8)));
        press("#layer-add-1");
        await("a copy behind it", () -> units().equals(List.of(17, 17, 8, 8, 8)) && rows() == 5);
        press("#layer-down-2");
        await("moved", () -> units().equals(List.of(17, 8, 17, 8, 8)));
        press("#layer-remove-1");
        await("removed", () -> units().equals(List.of(8, 17, 8, 8)) && rows() == 4);
        assertThat(lab.find("#layer-up-1", Node.class).isDisabled()).isTrue();
        assertThat(lab.find("#layer-down-4", Node.class).isDisabled()).isTrue();
    }

    @Test
    void layersThatFitGoOnWhenAskedTo() {
        press(Resizing.KEEP_FITTING.title());
        press("#step-100");
        await("100 steps", () -> frame().step() == 100);
        press("#layer-add-4");
        await("five layers", () -> frame().experiment().depth() == 5);
        assertThat(frame().step()).isEqualTo(100);
        press(Resizing.ANEW.title());
        press("#layer-add-5");
        await("six layers from initial weights", () -> frame().experiment().depth() == 6 && frame().step() == 0);
    }

    @Test
    void normalizationDropoutAndOutputAreSetWhileStepsStay() {
        press("#step-10");
        await("10 steps", () -> frame().step() == 10);
        press("#norm-1");
        typeInto("#layer-2 .number-field", 1, "0.25");
        await(
                "both",
                () -> hidden().get(0).normalization() == Normalization.BATCH
                        && hidden().get(1).dropout() == 0.25);
        choose("output", Loss.RECTIFIED_SQUARED_ERROR);
        await("another loss", () -> frame().experiment().loss() == Loss.RECTIFIED_SQUARED_ERROR);
        assertThat(frame().step()).isEqualTo(10);
        await("a warning", () -> lab.find("#warnings", Label.class).getText().startsWith("A ReLU output is no"));
        choose("output", Loss.BINARY_CROSS_ENTROPY);
        await("no warning", () -> !lab.find("#warnings", Label.class).isVisible());
    }

    @Test
    void optimizerScheduleAndPenaltiesHoldFromTheNextStepOn() {
        press("#step-10");
        await("10 steps", () -> frame().step() == 10);
        lab.act(() -> page.open(page.view(OptimizerView.class)));
        pick("optimizer", "Adam");
        await("Adam", () -> frame().experiment().descent().optimizer().equals(Optimizer.adam()));
        type("beta-1", "0.8");
        await(
                "beta 1",
                () -> frame().experiment().descent().optimizer().equals(new Optimizer.Adam(0.8, 0.999, 1e-8, 0)));
        press("cosine");
        type("over", "120");
        type("warm-up", "5");
        await(
                "the schedule",
                () -> frame().experiment()
                        .descent()
                        .schedule()
                        .equals(new RateSchedule(5, new RateSchedule.Decay.Cosine(120, 0))));
        type("clip-norm", "2");
        type("l2", "0.01");
        await("penalties", () -> frame().experiment().descent().regularization().clipNorm() == 2);
        assertThat(frame().step()).isEqualTo(10);
    }

    @Test
    void trainingStopsByItselfAndGoesOnWhenToldTo() {
        lab.act(() -> page.open(page.view(OptimizerView.class)));
        type("stop-epochs", "6");
        await("the rule", () -> frame().experiment().descent().stop().epochs() == 6);
        press("#play");
        await("the stop", () -> frame().status() instanceof Status.Stopped);
        assertThat(frame().epoch()).isEqualTo(6);
        await("the reason", () -> lab.find("#headline", Label.class).getText().startsWith("Stopped after 6 epochs"));
        await("Play again", () -> !page.model().runningProperty().get());
        press("#play");
        await("beyond", () -> frame().epoch() > 20);
        press("#play");
    }

    @Test
    void moreCanBeTypedThanTheSlidersReach() {
        typeInto("#depth .number-field", 0, "30");
        typeInto("#bias .number-field", 0, "-1000");
        await(
                "both",
                () -> frame().experiment().depth() == 30 && frame().experiment().bias() == -1000);
        typeInto("#width .number-field", 0, "70");
        await("wide", () -> frame().experiment().width() == 70);
        press("#step-1");
        await("a step", () -> frame().step() == 1);
    }

    @Test
    void aDeepNetworkGetsAllItsRows() {
        lab.act(() -> page.model().experimentProperty().set(START.withDepth(50)));
        await("fifty rows", () -> rows() == 50);
        lab.act(() -> page.model().experimentProperty().set(START.withActivation(Catalog.require("elu"))));
        await("four again", () -> rows() == 4);
        assertThat(((ChoiceField<?>) lab.find("#activation-4", Node.class))
                        .valueProperty()
                        .get())
                .isEqualTo("elu");
    }

    /** Presses a button by its id or its words, also where a small window has scrolled it out of sight. */
    private void press(String query) {
        ButtonBase button = lab.robot().lookup(query).queryAll().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow();
        lab.act(button::fire);
    }

    private List<HiddenLayer> hidden() {
        return frame().experiment().architecture().hidden();
    }

    private List<Integer> units() {
        return hidden().stream().map(HiddenLayer::units).toList();
    }

    private int rows() {
        return lab.robot().lookup(".layer-row").queryAll().size();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        lab.act(() -> ((ChoiceField<T>) lab.find("#" + id, Node.class))
                .valueProperty()
                .set(value));
    }

    /** Picks the choice that is written in these words. */
    @SuppressWarnings("unchecked")
    private void pick(String id, String words) {
        ComboBox<Object> box = (ComboBox<Object>) lab.find(lab.find("#" + id), ".combo-box", ComboBox.class);
        Object choice = box.getItems().stream()
                .filter(one -> box.getConverter().toString(one).equals(words))
                .findFirst()
                .orElseThrow();
        lab.act(() -> box.setValue(choice));
    }

    private void type(String id, String text) {
        typeInto("#" + id + " .number-field", 0, text);
    }

    private void typeInto(String selector, int index, String text) {
        TextField field = lab.robot().lookup(selector).nth(index).queryAs(TextField.class);
        lab.act(field::requestFocus);
        lab.act(() -> field.setText(text));
        lab.robot().type(KeyCode.ENTER);
    }

    private Frame frame() {
        return Objects.requireNonNull(page.model().frameProperty().get());
    }

    private void await(String what, BooleanSupplier reached) {
        lab.await(what, reached);
    }
}
