package activationlab.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.shell.LabWindow;
import activationlab.ui.training.TrainingPage;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedFormulaTest {
    private LabWindow lab;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void startAgain() {
        lab.act(() -> lab.window().open(lab.window().pages().getFirst()));
        lab.act(() -> field().clear());
        while (!removeButtons().isEmpty()) {
            lab.act(() -> ((Button) removeButtons().getFirst()).fire());
        }
    }

    private List<Node> removeButtons() {
        return lab.robot().lookup("#remove-formula").queryAll().stream().toList();
    }

    private TextField field() {
        return lab.find("#formula", TextField.class);
    }

    private void type(String text) {
        lab.act(() -> field().setText(text));
    }

    /** Types as a person does and keeps it. */
    private void keep(String text) {
        lab.robot().clickOn(field()).write(text).push(KeyCode.ENTER);
        lab.frames(2);
    }

    private String refusal() {
        return lab.find("#formula-refusal", Label.class).getText();
    }

    private List<Curve> curves() {
        Figure figure = lab.chart().figureProperty().get();
        return figure.panels().getFirst().marks().stream()
                .filter(Curve.class::isInstance)
                .map(Curve.class::cast)
                .filter(curve -> !curve.name().isEmpty())
                .toList();
    }

    private List<String> names() {
        return curves().stream().map(Curve::name).toList();
    }

    private Curve curve(String name) {
        return curves().stream()
                .filter(one -> one.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCurveIsThereWhileItIsTypedAndTheLastGoodOneStays() {
        type("tanh(x)*x");
        assertThat(names()).contains("tanh(x)*x");
        type("tanh(x)*");
        assertThat(names()).contains("tanh(x)*x");
        assertThat(refusal()).startsWith("column 9: found").contains("expected");
        assertThat(field().getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("danger"));
        type("tanh(x)*2");
        assertThat(refusal()).isEmpty();
        assertThat(names()).contains("tanh(x)*2").doesNotContain("tanh(x)*x");
    }

    @Test
    void enterKeepsAndEscapeForgets() {
        keep("x*sigmoid(x)");
        assertThat(field().getText()).isEmpty();
        assertThat(names()).contains("x*sigmoid(x)");
        lab.robot().clickOn(field()).write("sin(x)");
        lab.frames(2);
        assertThat(names()).contains("sin(x)");
        lab.robot().push(KeyCode.ESCAPE);
        lab.frames(2);
        assertThat(names()).contains("x*sigmoid(x)").doesNotContain("sin(x)");
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void aFreeNameHasASliderThatTurnsTheCurve() {
        keep("x*sigmoid(b*x)");
        NumberSlider slider = lab.robot().lookup(".sliders .number-slider").queryAll().stream()
                .map(NumberSlider.class::cast)
                .filter(one -> one.getId().startsWith("typed-") && one.getId().endsWith("-b"))
                .findFirst()
                .orElseThrow();
        lab.act(() -> slider.valueProperty().set(2));
        Curve gate = curve("x*sigmoid(b*x)");
        Activation swish = Catalog.require("swish").with("beta", 2);
        for (int i = 0; i < gate.series().size(); i++) {
            assertThat(gate.series().y(i)).isCloseTo(swish.value(gate.series().x(i)), within(1e-12));
        }
        type("b*x");
        Curve line = curve("b*x");
        assertThat(line.series().y(0))
                .as("b is remembered")
                .isEqualTo(2 * line.series().x(0));
    }

    @Test
    void aNameTakesThePlaceOfTheTextEverywhere() {
        type("exp(-x^2)");
        lab.act(() -> lab.find("#formula-name", TextField.class).setText("bump"));
        lab.robot().clickOn(field()).push(KeyCode.ENTER);
        lab.frames(2);
        assertThat(names()).contains("bump");
        assertThat(lab.robot()
                        .lookup(".traits .card-title")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("bump");
    }

    @Test
    void aChangedFormulaKeepsItsColorAndEscapeBringsItBack() {
        keep("x*sigmoid(x)");
        Curve before = curve("x*sigmoid(x)");
        lab.act(() -> lab.robot().lookup("#change-formula").queryButton().fire());
        assertThat(field().getText()).isEqualTo("x*sigmoid(x)");
        type("x*sigmoid(3x)");
        assertThat(curve("x*sigmoid(3*x)").stroke().ink())
                .isEqualTo(before.stroke().ink());
        lab.robot().clickOn(field()).push(KeyCode.ESCAPE);
        lab.frames(2);
        assertThat(names()).contains("x*sigmoid(x)").doesNotContain("x*sigmoid(3*x)");
    }

    @Test
    void undoTakesAKeptFormulaAwayAndRedoBringsItBack() {
        keep("x*sigmoid(x)");
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        lab.frames(2);
        assertThat(names()).doesNotContain("x*sigmoid(x)");
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        lab.frames(2);
        assertThat(names()).contains("x*sigmoid(x)");
    }

    @Test
    void theSameFormulaTwiceIsRefused() {
        keep("x*sigmoid(x)");
        type("x * sigmoid(x)");
        assertThat(refusal()).isEqualTo("x*sigmoid(x) is in the list already, wanted another formula");
    }

    @Test
    void aKeptFormulaCanBeTrainedAndStaysChosenWhenItIsRemoved() {
        keep("x*sigmoid(x)");
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        ComboBox<?> box = lab.find(lab.find("#activation"), ".combo-box", ComboBox.class);
        assertThat(offered(box)).contains("x*sigmoid(x)");
        lab.act(() -> choose("x*sigmoid(x)"));
        assertThat(box.getValue()).isEqualTo("x*sigmoid(x)");
        lab.act(() -> lab.window().open(lab.window().pages().getFirst()));
        lab.act(() -> ((Button) removeButtons().getFirst()).fire());
        assertThat(offered(box)).doesNotContain("x*sigmoid(x)");
        assertThat(box.getValue()).isEqualTo("x*sigmoid(x)");
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        lab.act(() -> choose("relu"));
    }

    private static List<String> offered(ComboBox<?> box) {
        return box.getItems().stream().map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id) {
        ((ChoiceField<String>) lab.find("#activation")).valueProperty().set(id);
    }

    @Test
    void helpNamesTheFunctions() {
        assertThat(lab.find(".formula-help").isVisible()).isFalse();
        lab.robot().clickOn("#formula-help");
        lab.frames(2);
        assertThat(lab.find(".formula-help").isVisible()).isTrue();
        assertThat(lab.robot().from(lab.find(".formula-help")).lookup(".label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("erf"));
        lab.robot().clickOn("#formula-help");
        lab.frames(2);
    }

    @Test
    void aNewFormulaIsSeenInTheListHoweverFarItWasScrolled() {
        ScrollPane scroll = lab.find(lab.find(".activation-list"), ".scroll-pane", ScrollPane.class);
        lab.act(() -> scroll.setVvalue(1));
        type("x*sigmoid(x)");
        assertThat(scroll.getVvalue()).isZero();
        assertThat(typedBox().localToScene(0, 0).getY())
                .isGreaterThan(scroll.localToScene(0, 0).getY());
    }

    @Test
    void aHiddenFormulaStaysInTheList() {
        keep("x*sigmoid(x)");
        lab.act(() -> typedBox().setSelected(false));
        assertThat(names()).doesNotContain("x*sigmoid(x)");
        lab.act(() -> typedBox().setSelected(true));
        assertThat(names()).contains("x*sigmoid(x)");
    }

    private CheckBox typedBox() {
        return lab.robot().lookup(".activation-row .check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> box.getText().equals("x*sigmoid(x)"))
                .findFirst()
                .orElseThrow();
    }
}
