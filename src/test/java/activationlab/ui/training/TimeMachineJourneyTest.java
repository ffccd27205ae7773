package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.run.Readout;
import activationlab.ui.shell.LabWindow;
import java.util.Objects;
import java.util.Random;
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

/** A person trains, goes back in time, looks, plays on, and takes another way; the real window, a real trainer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeMachineJourneyTest {

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
            page.model().time().toNewest();
            page.model().experimentProperty().set(Experiment.standard().withSamples(60));
            page.model().reset();
        });
        await(
                "a fresh network",
                () -> page.model().request().experiment().equals(frame().experiment())
                        && frame().step() == 0
                        && frame().progress().timeline().newest() == 0);
    }

    @Test
    void scrubbingBackShowsTheSameLossAsThenAndPlayGoesOn() {
        train(200);
        String then = text("train-loss");
        Frame was = frame();
        train(300);
        assertThat(text("train-loss")).isNotEqualTo(then);
        goTo("200");
        assertThat(text("train-loss")).isEqualTo(then);
        assertThat(frame().scores()).isEqualTo(was.scores());
        assertThat(frame().progress().isPast()).isTrue();
        assertThat(lab.find("#time-end", Label.class).getText()).isEqualTo("of 500");
        lab.robot().clickOn("#play");
        await("the newest step and more", () -> frame().step() > 600 && frame().stepsPerSecond() > 0);
        lab.robot().clickOn("#play");
        await("rest", () -> frame().stepsPerSecond() == 0);
        assertThat(frame().progress().isPast()).isFalse();
    }

    @Test
    void buttonsAndKeysGoStepByStepAndToBothEnds() {
        Frame start = frame();
        train(100);
        lab.robot().clickOn("#step-back").clickOn("#step-back");
        await("two steps back", () -> frame().step() == 98);
        lab.robot().clickOn("#step-forth");
        await("one forward", () -> frame().step() == 99);
        lab.robot().clickOn("#rewind");
        await("the first step", () -> frame().step() == 0);
        assertThat(frame().scores()).isEqualTo(start.scores());
        assertThat(lab.find("#rewind", Button.class).isDisabled()).isTrue();
        lab.robot().clickOn("#newest");
        await("the newest step", () -> frame().step() == 100);
        lab.act(() -> lab.find("#time-track", Node.class).requestFocus());
        lab.robot().type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.RIGHT);
        await("two back by keys", () -> frame().step() == 98);
        lab.robot().type(KeyCode.HOME);
        await("the first step by key", () -> frame().step() == 0);
        lab.robot().type(KeyCode.END);
        await("the newest step by key", () -> frame().step() == 100);
        lab.robot().type(KeyCode.COMMA);
        await("one back from anywhere", () -> frame().step() == 99);
    }

    @Test
    void theThumbIsDraggedAndPointedAt() {
        train(1000);
        Node track = lab.find("#time-track", Node.class);
        lab.robot().clickOn(track);
        await("the middle", () -> frame().step() > 450 && frame().step() < 550);
        lab.robot().drag(track).moveBy(-track.getLayoutBounds().getWidth(), 0).drop();
        await("the first step", () -> frame().step() == 0);
    }

    @Test
    void aThumbDraggedHardLosesNothingAndEndsWhereItIsDropped() {
        train(700);
        lab.act(() -> slider("learning-rate").valueProperty().set(0.1));
        train(700);
        Frame newest = frame();
        Node track = lab.find("#time-track", Node.class);
        double width = track.getLayoutBounds().getWidth();
        lab.robot().drag(track);
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            double share = random.nextDouble();
            lab.robot()
                    .moveTo(lab.onScreen(
                            track, share * width, track.getLayoutBounds().getCenterY()));
            if (i % 50 == 49) {
                await("a state on the way", () -> frame().progress().isPast());
            }
        }
        lab.robot()
                .moveTo(lab.onScreen(
                        track, 0.25 * width, track.getLayoutBounds().getCenterY()))
                .drop();
        await("the place of the thumb", () -> Math.abs(frame().step() - 350) < 20);
        assertThat(frame().experiment().learningRate()).isEqualTo(0.03);
        assertThat(frame().failed()).isFalse();
        lab.robot().clickOn("#newest");
        await("the newest step", () -> !frame().progress().isPast() && frame().step() == 1400);
        assertThat(frame().scores()).isEqualTo(newest.scores());
        assertThat(frame().experiment()).isEqualTo(newest.experiment());
        assertThat(frame().progress().timeline().changes()).containsExactly(700L);
    }

    @Test
    void aSettingChangedInThePastGoesOnFromThere() {
        train(300);
        goTo("120");
        Frame then = frame();
        lab.act(() -> slider("learning-rate").valueProperty().set(0.5));
        await("the branch", () -> !frame().progress().isPast() && frame().step() == 120);
        assertThat(frame().experiment().learningRate()).isEqualTo(0.5);
        assertThat(frame().scores()).isEqualTo(then.scores());
        train(30);
        assertThat(frame().progress().timeline().newest()).isEqualTo(150);
        assertThat(frame().progress().timeline().changes()).containsExactly(120L);
        goTo("60");
        assertThat(slider("learning-rate").valueProperty().get()).isEqualTo(0.03);
        lab.robot().clickOn("#newest");
        await("the branch again", () -> frame().step() == 150);
        assertThat(slider("learning-rate").valueProperty().get()).isEqualTo(0.5);
    }

    @Test
    void noStepOfTheRunIsRefused() {
        train(50);
        lab.robot().doubleClickOn("#time-step").write("900\n");
        lab.frames(3);
        assertThat(frame().step()).isEqualTo(50);
        lab.robot().type(KeyCode.ESCAPE);
        assertThat(lab.find("#time-step", TextField.class).getText()).isEqualTo("50");
    }

    private void train(int steps) {
        long target = frame().step() + steps;
        lab.act(() -> page.model().step(steps));
        await("step " + target, () -> frame().step() == target);
        lab.frames(3);
    }

    private void goTo(String step) {
        lab.robot().doubleClickOn("#time-step").write(step + "\n");
        await("step " + step, () -> frame().step() == Long.parseLong(step));
        lab.frames(3);
    }

    private Frame frame() {
        return Objects.requireNonNull(page.model().frameProperty().get());
    }

    private String text(String id) {
        return lab.find("#" + id, Readout.class).text();
    }

    private NumberSlider slider(String id) {
        return lab.find("#" + id, NumberSlider.class);
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(what, condition);
    }
}
