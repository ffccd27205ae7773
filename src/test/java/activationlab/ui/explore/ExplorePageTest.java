package activationlab.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.figure.Band;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Panel;
import activationlab.ui.chart.ChartView;
import activationlab.ui.shell.LabWindow;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorePageTest {
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
        lab.act(() -> {
            search().clear();
            Catalog.all().forEach(activation -> box(activation.id()).setSelected(false));
            List.of("relu", "leaky_relu", "swish").forEach(id -> box(id).setSelected(true));
            lab.chart().showWhole();
        });
    }

    private CheckBox box(String id) {
        return lab.find("#show-" + id, CheckBox.class);
    }

    /** Searches for an activation as a person does, because its row may be scrolled away, and clicks its box. */
    private void findAndClick(String id) {
        lab.act(() -> search().setText(id));
        lab.robot().clickOn(box(id));
        lab.act(() -> search().clear());
    }

    private TextField search() {
        return lab.find("#search", TextField.class);
    }

    private Figure figure() {
        return lab.chart().figureProperty().get();
    }

    private static List<Curve> curves(Panel panel) {
        return panel.marks().stream()
                .filter(Curve.class::isInstance)
                .map(Curve.class::cast)
                .filter(curve -> !curve.name().isEmpty()) // asymptotes have no name
                .toList();
    }

    private List<String> names() {
        return curves(figure().panels().getFirst()).stream().map(Curve::name).toList();
    }

    @Test
    void showsEveryChosenFunctionAboveItsSlopeOnOneAxis() {
        assertThat(names()).containsExactly("ReLU", "Leaky ReLU", "Swish");
        assertThat(figure().panels()).hasSize(2);
        assertThat(figure().panels().get(0).x().range())
                .isEqualTo(figure().panels().get(1).x().range());
        findAndClick("sigmoid");
        assertThat(names()).contains("Sigmoid");
        findAndClick("relu");
        assertThat(names()).doesNotContain("ReLU");
    }

    @Test
    void searchFindsByNameOrFamilyAndEnterShowsTheFirstMatch() {
        lab.robot().clickOn("#search").write("gelu");
        lab.frames(1);
        assertThat(box("gelu").isVisible()).isTrue();
        assertThat(box("gelu").getParent().getParent().isManaged()).isTrue();
        assertThat(box("relu").getParent().getParent().isManaged()).isFalse();
        lab.robot().push(KeyCode.ENTER);
        lab.frames(2);
        assertThat(names()).contains("GELU");
        lab.act(() -> search().setText("no such thing"));
        assertThat(lab.robot()
                        .lookup("No activation is called \"no such thing\".")
                        .tryQuery())
                .isEmpty();
        lab.robot().push(KeyCode.ESCAPE);
        assertThat(search().getText()).isEmpty();
    }

    @Test
    void aParameterSliderChangesTheCurveWithinTwoFrames() {
        Node track = lab.find(lab.find("#leaky_relu-alpha"), ".slider-track", Node.class);
        lab.robot().interact(track::requestFocus);
        lab.robot().push(KeyCode.END);
        lab.frames(2);
        Curve leaky = curves(figure().panels().getFirst()).get(1);
        double alpha =
                Catalog.require("leaky_relu").parameters().getFirst().range().max();
        assertThat(leaky.series().y(0)).isCloseTo(alpha * leaky.series().x(0), within(1e-12));
        lab.robot().push(KeyCode.DELETE);
        lab.frames(2);
        assertThat(names()).contains("Leaky ReLU");
    }

    @Test
    void aTypedParameterIsTakenAndNonsenseIsRefusedWithTheLastGoodValueKept() {
        Node row = lab.find("#leaky_relu-alpha");
        TextField field = lab.find(row, ".number-field", TextField.class);
        lab.robot()
                .clickOn(field)
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("0.2")
                .push(KeyCode.ENTER);
        lab.frames(2);
        assertThat(names()).contains("Leaky ReLU, \u03b1 = 0.2");
        lab.robot()
                .doubleClickOn(field)
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("banana")
                .push(KeyCode.ENTER);
        lab.frames(2);
        assertThat(field.getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("danger"));
        assertThat(names()).contains("Leaky ReLU, \u03b1 = 0.2");
        lab.robot().push(KeyCode.ESCAPE);
        assertThat(field.getText()).startsWith("0.2");
        lab.robot()
                .doubleClickOn(field)
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("0.01")
                .push(KeyCode.ENTER);
        lab.frames(2);
    }

    @Test
    void aCurveKeepsItsColorWhileOthersComeAndGo() {
        Curve before = curves(figure().panels().getFirst()).get(2);
        lab.act(() -> box("relu").setSelected(false));
        lab.act(() -> box("sine").setSelected(true));
        Curve after = curves(figure().panels().getFirst()).stream()
                .filter(curve -> curve.name().equals("Swish"))
                .findFirst()
                .orElseThrow();
        assertThat(after.stroke().withWidth(2)).isEqualTo(before.stroke().withWidth(2));
    }

    @Test
    void theZoneOfSmallSlopesIsShadedForTheCurveInFocus() {
        lab.act(() -> box("swish").requestFocus());
        Band zone = zones().getFirst();
        Activation swish = Catalog.require("swish");
        assertThat(swish.slope(zone.to())).isCloseTo(0.1, within(1e-3));
        lab.act(() -> box("relu").requestFocus());
        assertThat(zones().getFirst().to()).isZero();
    }

    private List<Band> zones() {
        return figure().panels().getFirst().marks().stream()
                .filter(Band.class::isInstance)
                .map(Band.class::cast)
                .toList();
    }

    @Test
    void everyCurveInAPanelOfItsOwn() {
        lab.robot().clickOn("#arrange-grid");
        lab.frames(2);
        assertThat(figure().panels()).hasSize(3);
        lab.robot().clickOn("#arrange-pairs");
        lab.frames(2);
        assertThat(figure().panels()).hasSize(6);
        lab.robot().clickOn("#arrange-overlay");
        lab.frames(2);
        assertThat(figure().panels()).hasSize(2);
    }

    @Test
    void anEmptyPageSaysWhatToDo() {
        lab.robot().clickOn("#clear");
        lab.frames(2);
        Node empty = lab.find(".empty-state");
        ChartView chart = lab.chart();
        assertThat(empty.isVisible()).isTrue();
        assertThat(chart.getParent().isVisible()).isFalse();
        findAndClick("tanh");
        assertThat(empty.isVisible()).isFalse();
        assertThat(names()).containsExactly("Tanh");
    }

    @Test
    void aZoomComputesTheCurvesAnewOverWhatIsInView() {
        lab.act(() -> lab.chart().requestFocus());
        lab.robot().push(KeyCode.PLUS);
        lab.frames(2);
        Panel panel = figure().panels().getFirst();
        assertThat(panel.x().range().length()).isCloseTo(8, within(1e-9));
        Curve swish = curves(panel).get(2);
        assertThat(swish.series().x(0)).isEqualTo(panel.x().range().min());
        assertThat(swish.series().size()).isGreaterThanOrEqualTo(1000);
        lab.robot().push(KeyCode.HOME);
        lab.frames(2);
        assertThat(figure().panels().getFirst().x().range().length()).isEqualTo(10);
    }
}
