package activationlab.ui.dead;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.diagnosis.Autopsy;
import activationlab.figure.FigureLayout;
import activationlab.figure.PanelLayout;
import activationlab.live.Request;
import activationlab.plot.LifeLinePlot;
import activationlab.training.Closeup;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.LifeEvent;
import activationlab.training.RevivalScene;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartView;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.run.RunModel;
import activationlab.ui.shell.LabWindow;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person does when units die: read why, fork the run, take advice; in the real window with a real trainer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivesTest {
    private static final Experiment DYING = Experiment.standard().withLearningRate(0.5);

    private LabWindow lab;
    private DeadPage page;
    private RunModel model;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(DeadPage.class);
        lab.act(() -> lab.window().open(page));
        lab.act(() -> page.open(page.live()));
        model = page.live().model();
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void startAgain() {
        lab.act(() -> {
            model.speedProperty().set(Request.UNLIMITED);
            model.dropFork();
            model.experimentProperty().set(DYING);
            model.reset();
        });
        await(
                "a fresh network",
                () -> model.request().experiment().equals(frame().experiment())
                        && frame().step() == 0
                        && events().isEmpty());
        press("Autopsy");
    }

    @Test
    void aDeathIsExplainedAndAForkThatLivesOnIsKept() {
        LifeEvent death = untilADeath();
        assertThat(label("#autopsy-sentence")).isEqualTo(Autopsy.of(death).sentence());
        assertThat(label("#fork-question")).isEqualTo("What if, from just before:");
        lab.robot().clickOn("#what-if-leaky-relu");
        await("the fork", () -> frame().closeup().fork().isPresent());
        assertThat(fork().since()).isEqualTo(death.when().first() - 1);
        assertThat(frame().step()).isEqualTo(fork().since());
        assertThat(model.history().at(0).step()).isZero();
        lab.robot().clickOn("#step-100");
        await("a hundred steps of both", () -> frame().step() == fork().since() + 100);
        lab.frames(8);
        assertThat(fork().frame().step()).isEqualTo(frame().step());
        assertThat(lab.find("#duel", ChartCard.class).figureProperty().get().reading())
                .startsWith("The fork has no dead units, the run ");
        assertThat(events()).contains(death);
        lab.robot().clickOn("#keep-fork");
        await("the fork in front", () -> frame().closeup().fork().isEmpty());
        assertThat(frame().experiment().activation().id()).isEqualTo("leaky_relu");
        assertThat(lab.find("#activation", ChoiceField.class).valueProperty().get())
                .isEqualTo("leaky_relu");
        assertThat(frame().hiddenLayers())
                .allSatisfy(layer -> assertThat(layer.silentOnDataset()).isZero());
        assertThat(lab.find("#autopsy").isVisible()).isTrue();
    }

    @Test
    void aForkThatIsDroppedLeavesTheRunAsItWas() {
        LifeEvent death = untilADeath();
        lab.robot().clickOn("#what-if-none");
        await("the fork", () -> frame().closeup().fork().isPresent());
        lab.robot().clickOn("#step-10");
        await("ten steps", () -> frame().step() == fork().since() + 10);
        lab.frames(8);
        assertThat(lab.find("#duel", ChartCard.class).figureProperty().get().reading())
                .isEqualTo("After 10 steps both are alike to the last bit");
        assertThat(events()).contains(death);
        lab.robot().clickOn("#drop-fork");
        await("no fork", () -> frame().closeup().fork().isEmpty());
        assertThat(frame().experiment()).isEqualTo(DYING);
        assertThat(frame().step()).isEqualTo(death.when().first() + 9);
    }

    @Test
    void eventsAreChosenByClickByKeyAndByButton() {
        untilADeath();
        lab.robot().clickOn("#step-100").clickOn("#step-100");
        await("more steps", () -> frame().stepsPerSecond() == 0 && frame().step() > 200);
        lab.frames(10);
        List<LifeEvent> events = events();
        assertThat(events).hasSizeGreaterThan(4);
        LifeEvent last = events.getLast();
        clickOn(last);
        assertThat(chosen()).isEqualTo(last);
        assertThat(page.live().chosenProperty().get()).isEqualTo(last.place());
        assertThat(label("#event-place")).isEqualTo(events.size() + " of " + events.size());
        assertThat(lab.find("#later", Button.class).isDisabled()).isTrue();
        lab.robot().type(KeyCode.LEFT);
        lab.frames(2);
        assertThat(chosen()).isEqualTo(events.get(events.size() - 2));
        lab.robot().clickOn("#earlier");
        assertThat(chosen()).isEqualTo(events.get(events.size() - 3));
        assertThat(label("#autopsy-sentence")).isEqualTo(Autopsy.of(chosen()).sentence());
    }

    @Test
    void whatSettingsDidCannotBeForkedAndSaysWhy() {
        lab.act(() -> slider("learning-rate").valueProperty().set(1e-5));
        lab.act(() -> slider("bias").valueProperty().set(-10));
        await("deaths", () -> !events().isEmpty());
        lab.frames(4);
        assertThat(label("#autopsy-sentence")).contains("by a change of settings");
        assertThat(label("#fork-question")).isEqualTo("A change of settings did it: change them back.");
        assertThat(lab.find("#what-if-leaky-relu", Button.class).isDisabled()).isTrue();
    }

    @Test
    void adviceAppearsAndItsButtonForks() {
        lab.act(() -> slider("bias").valueProperty().set(-3));
        await("dead units", () -> frame().experiment().bias() == -3);
        lab.frames(4);
        assertThat(button("Advice").getText()).isEqualTo("Advice (1)");
        press("Advice");
        Node card = lab.find("#advice-dead-units");
        Label what = lab.find(card, ".what", Label.class);
        await("its reason", () -> what.getText().matches("Layer \\d: all units are dead on the data set\\..*"));
        assertThat(lab.find(card, ".source", Label.class).getText()).contains("rule of thumb");
        lab.robot().clickOn(lab.find(card, ".button", Button.class));
        await("the fork", () -> frame().closeup().fork().isPresent());
        assertThat(fork().change().title()).isEqualTo("Leaky ReLU");
        assertThat(fork().frame().hiddenLayers())
                .allSatisfy(layer -> assertThat(layer.silentOnDataset()).isZero());
        lab.act(() -> {
            model.dropFork();
            slider("bias").valueProperty().set(0);
            model.experimentProperty().set(DYING.withActivation(Catalog.require("leaky_relu")));
        });
        await("no advice", () -> button("Advice").getText().equals("Advice"));
    }

    @Test
    void theRevivalSceneShowsAUnitThatComesBack() {
        lab.robot().clickOn("#show-revival");
        await("the scene", () -> frame().experiment().equals(RevivalScene.experiment()));
        assertThat(slider("speed").valueProperty().get()).isEqualTo(RevivalScene.SPEED);
        assertThat(model.runningProperty().get()).isTrue();
        lab.act(() -> slider("speed").valueProperty().set(1e5));
        await("the revival", () -> events().stream().anyMatch(LivesTest::isTheRevival));
        assertThat(page.live().chosenProperty().get()).isEqualTo(RevivalScene.UNIT);
    }

    @Test
    void nothingIsMeasuredWhileThePageIsHidden() {
        untilADeath();
        lab.act(() -> lab.window().open(lab.window().pages().getFirst()));
        assertThat(model.request().attention().aspects()).isEmpty();
        lab.act(() -> lab.window().open(page));
        await("a look", () -> frame().closeup().chronicle().isPresent());
    }

    private static boolean isTheRevival(LifeEvent event) {
        return event.place().equals(RevivalScene.UNIT)
                && event.kind() == LifeEvent.Kind.REVIVAL
                && event.when().first() == RevivalScene.REVIVAL;
    }

    private LifeEvent untilADeath() {
        lab.robot().clickOn("#step-10").clickOn("#step-10");
        await("twenty steps", () -> frame().step() == 20 && frame().stepsPerSecond() == 0);
        await("a death", () -> events().stream().anyMatch(event -> event.kind() == LifeEvent.Kind.DEATH));
        lab.frames(4);
        assertThat(chosen().kind()).isEqualTo(LifeEvent.Kind.DEATH);
        return chosen();
    }

    private void clickOn(LifeEvent event) {
        ChartView view = lab.find("#lives", ChartCard.class).view();
        FigureLayout layout = Objects.requireNonNull(view.figureLayout());
        PanelLayout panel = layout.panels().get(LifeLinePlot.EVENTS);
        LifeLinePlot.Place place = LifeLinePlot.place(event, frame().experiment(), LifeLinePlot.Steps.EVEN);
        Point2D spot =
                lab.onScreen(view, panel.x().length(place.step()), panel.y().length(place.height()));
        lab.robot().clickOn(spot);
        lab.frames(2);
    }

    private Frame frame() {
        return Objects.requireNonNull(model.frameProperty().get());
    }

    private Closeup.Fork fork() {
        return frame().closeup().fork().orElseThrow();
    }

    private List<LifeEvent> events() {
        return frame().closeup()
                .chronicle()
                .map(chronicle -> chronicle.events())
                .orElse(List.of());
    }

    private LifeEvent chosen() {
        return page.live().lives().choice().eventProperty().get().orElseThrow();
    }

    private String label(String selector) {
        return lab.find(selector, Label.class).getText();
    }

    private NumberSlider slider(String id) {
        return lab.find("#" + id, NumberSlider.class);
    }

    private ToggleButton button(String title) {
        return lab.robot().from(lab.find("#life-side")).lookup(".toggle-button").queryAll().stream()
                .map(ToggleButton.class::cast)
                .filter(pill -> pill.getText().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private void press(String title) {
        lab.act(() -> button(title).fire());
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(what, condition);
    }
}
