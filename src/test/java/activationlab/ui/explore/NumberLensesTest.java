package activationlab.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.analysis.Logits;
import activationlab.figure.Figure;
import activationlab.precision.Pitfall;
import activationlab.session.CheckState;
import activationlab.session.DigitsState;
import activationlab.session.DigitsTopic;
import activationlab.session.ExploreView;
import activationlab.session.LensState;
import activationlab.session.Lenses;
import activationlab.session.SoftmaxState;
import activationlab.training.ZeroSlopeScene;
import activationlab.training.ZeroSlopeStudy;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.shell.LabWindow;
import activationlab.ui.theme.TextSize;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lenses on a softmax and on digits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumberLensesTest {
    private LabWindow lab;
    private ExplorePage page;
    private ExploreView start;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = (ExplorePage) lab.window().pages().getFirst();
        start = page.view();
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void startAgain() {
        lab.act(() -> page.show(start));
    }

    private void lookThrough(LensState state) {
        ExploreView now = page.view().with(state);
        ExploreView there =
                new ExploreView(now.curves(), now.focus(), now.probe(), Lenses.name(state.getClass()), now.lenses());
        lab.act(() -> page.show(there));
    }

    private void slide(String id, double value) {
        lab.act(() -> lab.find("#" + id, NumberSlider.class).valueProperty().set(value));
    }

    private void press(String id) {
        lab.act(() -> lab.find("#" + id, Button.class).fire());
    }

    private Figure figure() {
        return lab.chart().figureProperty().get();
    }

    private <S extends LensState> S state(Class<S> type) {
        return page.view().lenses().get(type);
    }

    private Logits logits() {
        return state(SoftmaxState.class).logits();
    }

    private void focus(String id) {
        lab.act(() -> lab.find("#show-" + id, CheckBox.class).setSelected(false));
        lab.act(() -> lab.find("#show-" + id, CheckBox.class).setSelected(true));
    }

    /** Waits until what takes longer than a frame is there. */
    private void compute() {
        while (lab.find(".study-line").isVisible()) {
            lab.frames(1);
        }
    }

    @Test
    void slidersAndButtonsChangeTheLogits() {
        lookThrough(SoftmaxState.FIRST);
        slide("logit-2", -2.5);
        slide("temperature", 0.5);
        press("softmax-more");
        lab.act(() -> lab.find("#right-4", RadioButton.class).setSelected(true));
        assertThat(logits()).isEqualTo(new Logits(List.of(2.0, -2.5, -1.0, 0.0), 0.5, 3));
        assertThat(figure().title()).isEqualTo("Softmax at temperature 0.5");
        press("softmax-fewer");
        assertThat(logits()).isEqualTo(new Logits(List.of(2.0, -2.5, -1.0), 0.5, 2));
        assertThat(lab.find("#right-3", RadioButton.class).isSelected()).isTrue();
        assertThat(lab.find("#logit-4").getParent().isVisible()).isFalse();
    }

    @Test
    void thereAreTwoToSixLogits() {
        lookThrough(SoftmaxState.FIRST);
        press("softmax-fewer");
        assertThat(lab.find("#softmax-fewer").isDisabled()).isTrue();
        for (int classes = 3; classes <= 6; classes++) {
            press("softmax-more");
        }
        assertThat(lab.find("#softmax-more").isDisabled()).isTrue();
        assertThat(logits().values()).hasSize(6);
    }

    @Test
    void theSoftmaxNeedsNoCurveAndEveryChangeCanBeUndone() {
        lab.act(() -> lab.find("#clear", Button.class).fire());
        lookThrough(SoftmaxState.FIRST);
        assertThat(lab.chart().getParent().isVisible()).isTrue();
        lab.act(() ->
                lab.find(lab.find("#logit-1"), ".slider-track", Node.class).requestFocus());
        lab.robot().push(KeyCode.END);
        lab.frames(2);
        assertThat(logits().values()).containsExactly(10.0, 1.0, -1.0);
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        lab.frames(2);
        assertThat(logits()).isEqualTo(Logits.initial());
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        lab.frames(2);
        assertThat(logits().values()).containsExactly(10.0, 1.0, -1.0);
    }

    @Test
    void theArrowKeysChooseTheRightClass() {
        lookThrough(SoftmaxState.FIRST);
        lab.act(() -> lab.find("#right-1").requestFocus());
        lab.robot().push(KeyCode.RIGHT);
        lab.frames(2);
        assertThat(logits().target()).isEqualTo(1);
    }

    @Test
    void theDigitsFollowTheCurveInFocus() {
        focus("softplus");
        lookThrough(DigitsState.FIRST);
        compute();
        assertThat(figure().title()).isEqualTo("Digits lost: softplus");
        focus("tanh");
        compute();
        assertThat(figure().title()).isEqualTo("Digits lost: tanh\u2032");
        focus("relu");
        assertThat(message()).startsWith("ReLU has no naive form here to compare with.");
        assertThat(lab.chart().getParent().isVisible()).isFalse();
        lookThrough(DigitsState.FIRST.withFormula(Optional.of(Pitfall.EXPM1)));
        compute();
        assertThat(figure().title()).isEqualTo("Digits lost: e^x - 1");
        assertThat(lab.chart().getParent().isVisible()).isTrue();
    }

    private String message() {
        return lab.robot()
                .lookup(".over-chart .empty-state")
                .queryAs(Label.class)
                .getText();
    }

    @Test
    void aPageWithoutCurvesSaysWhatToDo() {
        lab.act(() -> lab.find("#clear", Button.class).fire());
        lookThrough(DigitsState.FIRST);
        assertThat(message()).startsWith("No curve is in focus. Choose a formula above");
    }

    @Test
    void theApproximationIsComputedAnewOverWhatIsInView() {
        lookThrough(DigitsState.FIRST.withTopic(DigitsTopic.APPROXIMATION));
        assertThat(figure().reading()).isEqualTo("In view they differ by at most 0.000473.");
        lab.act(() -> lab.chart().requestFocus());
        for (int i = 0; i < 8; i++) {
            lab.robot().push(KeyCode.PLUS);
            lab.frames(2);
        }
        assertThat(figure().panels().getFirst().x().range().length()).isLessThan(3);
        assertThat(figure().reading()).doesNotContain("0.000473");
        lab.act(page::undo);
        assertThat(state(DigitsState.class).zooms()).isNotEqualTo(List.of());
    }

    @Test
    void trainingTellsHowManyInputsWereZero() {
        ZeroSlopeStudy study = ZeroSlopeStudy.initial().withSteps(50);
        lookThrough(DigitsState.FIRST.withTopic(DigitsTopic.ZERO_SLOPE).withStudy(study));
        compute();
        assertThat(figure().reading()).startsWith("Inputs exactly 0: 16 / 16 / 16 of 3,264.");
        slide("digits-steps", 20);
        compute();
        assertThat(figure().reading()).startsWith("Inputs exactly 0: 16 / 16 / 16 of 1,344.");
        lookThrough(state(DigitsState.class).withStudy(study.withScene(ZeroSlopeScene.CIRCLE)));
        compute();
        assertThat(figure().reading()).startsWith("None of 163,200 inputs was exactly 0");
    }

    @Test
    void aTrainingCanBeCanceledAndRunAgain() {
        ZeroSlopeStudy longest =
                ZeroSlopeStudy.initial().withScene(ZeroSlopeScene.CIRCLE).withSteps(5000);
        lab.robot().interact(() -> {
            page.show(page.view()
                    .with(DigitsState.FIRST.withTopic(DigitsTopic.ZERO_SLOPE).withStudy(longest)));
            page.show(new ExploreView(
                    page.view().curves(),
                    page.view().focus(),
                    page.view().probe(),
                    "digits",
                    page.view().lenses()));
            page.pulse(0);
            lab.find("#study-cancel", Button.class).fire();
        });
        lab.frames(2);
        assertThat(lab.find("#study-again").isVisible()).isTrue();
        assertThat(lab.chart().getParent().isVisible()).isFalse();
        press("study-again");
        compute();
        assertThat(lab.chart().getParent().isVisible()).isTrue();
        assertThat(figure().reading()).startsWith("None of 16,003,200 inputs was exactly 0");
    }

    @Test
    void theDifferenceStepsAreOneClickAway() {
        lookThrough(DigitsState.FIRST);
        press("digits-check");
        assertThat(page.view().lens()).isEqualTo(Lenses.name(CheckState.class));
    }

    @ParameterizedTest
    @EnumSource(DigitsTopic.class)
    void onlyTheControlsOfTheTopicAreThere(DigitsTopic topic) {
        lookThrough(DigitsState.FIRST.withTopic(topic));
        assertThat(lab.find("#digits-formula").isVisible()).isEqualTo(topic == DigitsTopic.FORMULAS);
        assertThat(lab.find("#digits-scene").isVisible()).isEqualTo(topic == DigitsTopic.ZERO_SLOPE);
        assertThat(lab.find("#digits-steps").isVisible()).isEqualTo(topic == DigitsTopic.ZERO_SLOPE);
        assertThat(lab.find("#digits-seed").isVisible()).isEqualTo(topic == DigitsTopic.ZERO_SLOPE);
    }

    @Test
    void everyButtonTellsWhatItDoes() {
        for (String id : List.of("digits-check", "softmax-more", "softmax-fewer", "right-1")) {
            lookThrough(id.startsWith("digits") ? DigitsState.FIRST : SoftmaxState.FIRST);
            assertThat(lab.find("#" + id).getAccessibleHelp()).isNotBlank();
        }
        assertThat(lab.find("#right-1").getAccessibleText()).isEqualTo("Class 1 is the right one");
    }

    @ParameterizedTest
    @EnumSource(
            value = TextSize.class,
            names = {"P100", "P200"})
    void theControlsFitInASmallWindowWithTextOfAnySize(TextSize size) {
        Stage stage = (Stage) lab.window().scene().getWindow();
        lab.act(() -> {
            stage.setWidth(1024);
            stage.setHeight(700);
            lab.window().appearance().textSizeProperty().set(size);
        });
        lookThrough(new SoftmaxState(Logits.initial().withClasses(6), List.of()));
        assertThat(lab.robot().lookup(".logit-row").<Node>queryAll())
                .hasSize(6)
                .allSatisfy(row -> assertThat(right(row)).isLessThanOrEqualTo(right(lab.find(".scroll-frame"))));
        assertThat(lab.chart().getHeight()).isGreaterThan(100);
        lab.act(() -> {
            lab.window().appearance().textSizeProperty().set(TextSize.P100);
            stage.setWidth(1280);
            stage.setHeight(800);
        });
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }
}
