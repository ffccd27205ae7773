package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.shell.LabWindow;
import java.util.Objects;
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

/** A person breaks the network, reads why, applies what a card offers, and it trains again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BreakItTest {

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
            page.model().runningProperty().set(false);
            page.model().experimentProperty().set(Experiment.standard());
            page.model().reset();
            page.open(page.view(OverviewView.class));
        });
    }

    @Test
    void aRateOfTenBreaksItAndTheRemedyOfTheCardMendsIt() {
        choose("activation", "leaky_relu");
        type("learning-rate", "10");
        lab.robot().clickOn("#play");
        await("a failure", () -> frame().failed());
        assertThat(lab.find("#headline", Label.class).getText())
                .matches("In epoch \\d+, step .*became (infinite|not a number|infinite or not a number) \\(.*");

        lab.robot().clickOn("#what-to-try");
        await(
                "the card",
                () -> lab.robot().lookup("#advice-diverged").tryQuery().isPresent());
        Node card = lab.find("#advice-diverged");
        assertThat(lab.find(card, ".what", Label.class).getText())
                .contains(" became ")
                .contains(" Since step ");
        for (int i = 0; i < 4 && frame().failed(); i++) {
            await(
                    "the card",
                    () -> lab.robot().lookup("#advice-diverged").tryQuery().isPresent());
            double before = rate();
            long run = frame().progress().run();
            lab.robot().clickOn(button(lab.find("#advice-diverged"), "Apply rate / 10"));
            await(
                    "an end",
                    () -> rate() < before
                            && frame().experiment().learningRate() == rate()
                            && frame().progress().run() != run
                            && (trains() || frame().failed()));
        }
        assertThat(trains()).isTrue();
        double rate = rate();
        assertThat(rate).isLessThan(10);
        lab.robot().push(KeyCode.CONTROL, KeyCode.Z);
        lab.frames(2);
        assertThat(rate()).isEqualTo(10 * rate);
        lab.act(() -> page.model().reset());
    }

    @Test
    void aDeadLayerIsACardInEveryViewAndGoesWithItsRemedy() {
        lab.act(() -> {
            page.model().experimentProperty().set(Experiment.standard().withBias(-10));
            page.model().reset();
        });
        await(
                "the way to the cards",
                () -> lab.find("#what-to-try", Button.class).isVisible());
        lab.robot().clickOn("#what-to-try");
        await(
                "the card",
                () -> lab.robot().lookup("#advice-dead-units").tryQuery().isPresent());
        Node card = lab.find("#advice-dead-units");
        Label what = lab.find(card, ".what", Label.class);
        await("all units", () -> what.getText().contains("all units are dead"));
        assertThat(what.getText()).contains("Since the start.");
        lab.robot().clickOn(button(card, "Apply Leaky ReLU"));
        await(
                "no card",
                () -> lab.robot().lookup("#advice-dead-units").tryQuery().isEmpty());
        assertThat(page.model().experimentProperty().get().activation().id()).isEqualTo("leaky_relu");
    }

    private boolean trains() {
        return !frame().failed()
                && page.model().runningProperty().get()
                && frame().epoch() > 20
                && Double.isFinite(frame().trainLoss());
    }

    private double rate() {
        return page.model().experimentProperty().get().learningRate();
    }

    private Button button(Node card, String words) {
        return lab.robot().from(card).lookup(".button").queryAll().stream()
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private Frame frame() {
        return Objects.requireNonNull(page.model().frameProperty().get());
    }

    private void type(String id, String value) {
        TextField field = lab.find(lab.find("#" + id), ".number-field", TextField.class);
        lab.robot().clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(value).push(KeyCode.ENTER);
        lab.frames(2);
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, String value) {
        lab.act(() -> ((ChoiceField<String>) lab.find("#" + id, Node.class))
                .valueProperty()
                .set(value));
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(() -> what + " at " + frame().scores(), condition);
    }
}
