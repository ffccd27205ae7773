package activationlab.ui.gradient;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.network.Initializer;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.PageView;
import activationlab.ui.shell.LabWindow;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person does with many networks at once on the Gradients page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyViewsTest {

    private LabWindow lab;
    private GradientPage page;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(GradientPage.class);
        lab.act(() -> {
            lab.window().open(page);
            page.surveys()
                    .studyProperty()
                    .set(page.surveys().studyProperty().get().withSeeds(2).withWidth(16));
        });
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    private void open(Class<? extends PageView> view) {
        lab.act(() -> page.open(page.view(view)));
    }

    @Test
    void aSweepRunsIsCanceledAndGoesOnWhereItStopped() {
        open(SweepView.class);
        slide("survey-width", 256);
        slide("survey-seeds", 100);
        await("the first results", () -> curve("sweep", 0) > 0);
        lab.robot().clickOn("#study-cancel");
        lab.frames(5);
        int known = curve("sweep", 0);
        lab.frames(20);
        assertThat(curve("sweep", 0)).isEqualTo(known);
        assertThat(lab.find("#study-again", Button.class).isVisible()).isTrue();
        lab.robot().clickOn("#study-again");
        await("more results", () -> curve("sweep", 0) > known || curve("sweep", 1) > 0);
        slide("survey-seeds", 2);
        slide("survey-width", 16);
        await("a sweep of two seeds", () -> figure("sweep").reading().startsWith("At depth 20"));
        await("the end", () -> !lab.find(".study-line").isVisible());
    }

    @Test
    void activationsJoinAndLeaveAndTheLastOneStays() {
        open(SweepView.class);
        lab.robot().clickOn("#compare-identity");
        await("seven curves", () -> curves("sweep") == 7);
        for (Activation activation : page.surveys().studyProperty().get().activations()) {
            lab.act(() ->
                    lab.find("#compare-" + activation.id(), CheckBox.class).fire());
        }
        assertThat(page.surveys().studyProperty().get().activations())
                .extracting(Activation::id)
                .containsExactly("identity");
        assertThat(lab.find("#compare-identity", CheckBox.class).isSelected()).isTrue();
        for (String id : new String[] {"relu", "tanh", "sigmoid", "swish", "gelu", "elu"}) {
            lab.act(() -> lab.find("#compare-" + id, CheckBox.class).fire());
        }
        lab.act(() -> lab.find("#compare-identity", CheckBox.class).fire());
        await("six curves", () -> curves("sweep") == 6);
    }

    @Test
    void theoryAndBiasesAndAnotherStartAreOneClickAway() {
        open(SweepView.class);
        lab.robot().clickOn("#sweep-theory");
        await(
                "rings",
                () -> figure("sweep").panels().getFirst().marks().toString().contains("theory"));
        lab.robot().clickOn("biases");
        await("biases", () -> figure("sweep").title().startsWith("Gradient norms of biases"));
        lab.robot().clickOn("He normal");
        await("He normal", () -> figure("sweep").title().contains("He normal"));
        assertThat(page.surveys().studyProperty().get().initialization().initializer())
                .isEqualTo(Initializer.HE_NORMAL);
        lab.robot().clickOn("Glorot uniform").clickOn("#sweep-theory").clickOn("weights");
    }

    @Test
    void theTelephoneGameAndTheStatisticsComeToTheirEnd() {
        open(TelephoneView.class);
        await("the telephone game", () -> figure("telephone").reading().contains("Sigmoid 0.00024 →"));
        open(StatisticsView.class);
        await("both depths", () -> figure("statistics").reading().startsWith("A shallow network hides it"));
        assertThat(figure("statistics").panels()).hasSize(4);
    }

    private Figure figure(String card) {
        return lab.find("#" + card, ChartCard.class).figureProperty().get();
    }

    private long curves(String card) {
        return figure(card).panels().getFirst().marks().stream()
                .filter(Curve.class::isInstance)
                .count();
    }

    /** Returns how many depths of an activation are shown. */
    private int curve(String card, int index) {
        return figure(card).panels().getFirst().marks().stream()
                .filter(Curve.class::isInstance)
                .map(mark -> ((Curve) mark).series().size())
                .skip(index)
                .findFirst()
                .orElse(0);
    }

    private void slide(String id, double value) {
        lab.act(() -> lab.find("#" + id, NumberSlider.class).valueProperty().set(value));
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(what, condition);
    }
}
