package activationlab.ui.dead;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.diagnosis.DeadMeasure;
import activationlab.diagnosis.Wording;
import activationlab.figure.AreaBand;
import activationlab.figure.Figure;
import activationlab.scale.NumberText;
import activationlab.study.DeathLayer;
import activationlab.study.DeathStudy;
import activationlab.study.Deaths;
import activationlab.study.UnitAnswer;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartView;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.shell.LabWindow;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person does with the falling bias, in the real window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeathSliderTest {

    private LabWindow lab;
    private DeadPage page;
    private DeathModel model;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(DeadPage.class);
        model = page.slider().model();
        lab.act(() -> lab.window().open(page));
        await("the theory", () -> model.theory().isPresent());
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void startAgain() {
        lab.act(() -> {
            model.studyProperty().set(DeathStudy.initial());
            model.unitProperty().set(0);
            model.comparedProperty().set(false);
            model.reachProperty().set(DeathModel.Reach.CLIFF);
        });
        awaitSeed(1);
    }

    @Test
    void everyNumberFollowsTheBiasWithinTwoFrames() {
        DeathLayer layer = DeathLayer.draw(1);
        for (double bias : new double[] {-0.5, -1.5, -2, -10, 2}) {
            slide(bias);
            Deaths deaths = layer.at(bias);
            for (DeadMeasure measure : DeadMeasure.values()) {
                MeasureCard card = card(measure);
                assertThat(card.text()).isEqualTo(Wording.strictPercent(deaths.percent(measure)));
                assertThat(lab.find(card, ".theory", Label.class).getText())
                        .isEqualTo("theory "
                                + Wording.strictPercent(
                                        model.theory().orElseThrow().theory().percent(measure, bias)));
            }
            assertThat(figure("cliff").reading()).startsWith("At b = " + Wording.setting(bias));
            assertThat(lab.find("#unit-1", ToggleButton.class).getText())
                    .endsWith(Wording.percent(deaths.units().getFirst().percent()));
        }
    }

    @Test
    void aBiasOfMinusTenMakesAllThreeTheSameAndHidesTheLesson() {
        type("death-bias", "-10");
        assertThat(List.of(DeadMeasure.values()))
                .allSatisfy(measure -> assertThat(card(measure).text()).isEqualTo("100 %"));
        assertThat(figure("cliff").reading()).contains("the three meanings cannot be told apart.");
        assertThat(figure("cliff").panels().getFirst().x().range()).isEqualTo(DeathStudy.BIAS);
        type("death-bias", "-1");
        assertThat(card(DeadMeasure.NEVER_ON_DATASET).text()).isEqualTo("0 %");
        assertThat(figure("cliff").panels().getFirst().x().range().contains(-10))
                .isFalse();
    }

    @Test
    void theTableShowsTheFirstTenSamplesOfTheChosenUnit() {
        slide(-0.3);
        lab.robot().clickOn("#unit-4");
        lab.frames(2);
        List<UnitAnswer> answers = DeathLayer.draw(1).answers(3, -0.3, 10);
        SampleTable table = lab.find(".sample-card", SampleTable.class);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(table.texts(i))
                    .containsExactly(
                            Integer.toString(i + 1),
                            NumberText.fixed(answers.get(i).preActivation(), 4),
                            NumberText.fixed(answers.get(i).postActivation(), 4));
        }
        assertThat(figure("pre-activations").title()).startsWith("Unit 4");
        lab.robot().type(KeyCode.U);
        lab.frames(2);
        assertThat(figure("pre-activations").title()).startsWith("Unit 5");
        lab.robot().type(KeyCode.U);
        assertThat(lab.find("#unit-1", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void anotherSeedIsAnotherLayer() {
        String before = figure("pre-activations").reading();
        lab.robot().type(KeyCode.N);
        awaitSeed(2);
        assertThat(figure("pre-activations").reading()).isNotEqualTo(before);
        assertThat(lab.find("#death-seed", NumberSlider.class).valueProperty().get())
                .isEqualTo(2);
        assertThat(lab.window().status().seedProperty().get()).hasValue(2);
    }

    @Test
    void fiftySeedsAreComparedByButtonAndByKey() {
        assertThat(areas()).isZero();
        lab.robot().clickOn("#many-seeds");
        await("fifty seeds", () -> model.summary().isPresent());
        lab.frames(2);
        assertThat(areas()).isEqualTo(3);
        assertThat(figure("cliff").reading()).contains("Of 50 seeds");
        lab.robot().type(KeyCode.B);
        lab.frames(2);
        assertThat(areas()).isZero();
    }

    @Test
    void aDragInTheChartMovesTheBias() {
        ChartView view = lab.find("#cliff", ChartCard.class).view();
        Point2D left = lab.onScreen(view, 0.3 * view.getWidth(), 0.6 * view.getHeight());
        Point2D right = lab.onScreen(view, 0.5 * view.getWidth(), 0.6 * view.getHeight());
        lab.robot().drag(left).dropTo(right);
        lab.frames(2);
        assertThat(model.studyProperty().get().bias()).isBetween(-2.0, -1.2);
        assertThat(lab.find("#death-bias", NumberSlider.class).valueProperty().get())
                .isEqualTo(model.studyProperty().get().bias());
    }

    @Test
    void arrowsMoveTheBiasAsSoonAsThePageIsOpen() {
        lab.act(() -> lab.window().open(lab.window().pages().getFirst()));
        lab.act(() -> lab.window().open(page));
        lab.robot().type(KeyCode.LEFT);
        lab.frames(2);
        assertThat(model.studyProperty().get().bias()).isEqualTo(-1.1);
    }

    @Test
    void nonsenseIsRefusedAndTheLastGoodBiasStays() {
        type("death-bias", "-11");
        assertThat(model.studyProperty().get().bias()).isEqualTo(-1);
    }

    @Test
    void aPageAtRestPaintsNothing() {
        lab.robot().moveTo(0, 0);
        lab.frames(4);
        ChartView view = lab.find("#cliff", ChartCard.class).view();
        long before = view.paintings();
        lab.frames(8);
        assertThat(view.paintings()).isEqualTo(before);
    }

    private long areas() {
        return figure("cliff").panels().getFirst().marks().stream()
                .filter(AreaBand.class::isInstance)
                .count();
    }

    private MeasureCard card(DeadMeasure measure) {
        return lab.find("#" + MeasureCard.id(measure), MeasureCard.class);
    }

    private Figure figure(String card) {
        return lab.find("#" + card, ChartCard.class).figureProperty().get();
    }

    private void slide(double bias) {
        lab.act(() ->
                lab.find("#death-bias", NumberSlider.class).valueProperty().set(bias));
    }

    private void type(String id, String value) {
        NumberSlider slider = lab.find("#" + id, NumberSlider.class);
        TextField field = lab.find(slider, ".number-field", TextField.class);
        lab.act(field::requestFocus);
        lab.act(() -> field.setText(value));
        lab.robot().type(KeyCode.ENTER);
        lab.frames(2);
        lab.act(slider::focusTrack);
    }

    private void awaitSeed(int seed) {
        await(
                "seed " + seed,
                () -> model.drawn()
                        .filter(drawn -> drawn.layer().seed() == seed)
                        .isPresent());
        lab.frames(2);
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(what, condition);
    }
}
