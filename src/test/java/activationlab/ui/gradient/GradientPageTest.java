package activationlab.ui.gradient;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.figure.Figure;
import activationlab.network.Initializer;
import activationlab.study.Probe;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.shell.LabWindow;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person does with networks before training on the Gradients page, in the real window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GradientPageTest {

    private LabWindow lab;
    private GradientPage page;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(GradientPage.class);
        lab.act(() -> lab.window().open(page));
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void startAgain() {
        lab.act(() -> {
            page.open(page.view(LadderView.class));
            page.probes().probeProperty().set(Probe.initial());
        });
        await("the sigmoid ladder", () -> ladder().title().startsWith("Sigmoid, 20 layers of 64,"));
    }

    @Test
    void aSmallerDepthLetsTheGradientThrough() {
        assertThat(ladder().reading()).startsWith("Vanished: mean |dL/dw| is below 10⁻⁷ in layers 1 to");
        type("probe-depth", "3");
        await("three layers", () -> ladder().title().startsWith("Sigmoid, 3 layers"));
        assertThat(ladder().panels().getFirst().x().categories()).containsExactly("1", "2", "out");
        assertThat(ladder().reading()).startsWith("Layer 1 gets 1/").doesNotContain("anish");
    }

    @Test
    void activationInitializerGainBiasWidthAndSeedReachTheNetwork() {
        choose("activation", "relu");
        choose("initializer", Initializer.HE_NORMAL);
        type("probe-gain", "1.5");
        type("probe-bias", "0.1");
        type("probe-width", "16");
        type("probe-seed", "7");
        await("all of it", () -> ladder().title().equals("ReLU, 20 layers of 16, He normal, gain 1.5, bias 0.1"));
        Probe now = page.probes().probeProperty().get();
        assertThat(now.initialization().gain()).isEqualTo(1.5);
        assertThat(now.initialization().bias()).isEqualTo(0.1);
        assertThat(now.seed()).isEqualTo(7);
        await("its reading", () -> ladder().reading().contains("xploding on the way back"));
    }

    @Test
    void stepsAreShownByThemselvesOrMultiplied() {
        Figure each = ladder();
        lab.robot().clickOn("multiplied");
        await("another picture", () -> !ladder().equals(each));
        assertThat(ladder().panels().getLast().title()).startsWith("what is left");
        lab.robot().clickOn("each step");
        await("the first picture", () -> ladder().panels().getLast().title().equals("what each step multiplies it by"));
    }

    @Test
    void keysDrawOtherWeightsAndTakeTheNextActivation() {
        lab.act(() -> lab.find("#ladder .chart-view").requestFocus());
        Figure before = ladder();
        lab.robot().type(KeyCode.N);
        await("other weights", () -> !ladder().equals(before));
        assertThat(page.probes().probeProperty().get().seed()).isEqualTo(2);
        lab.robot().type(KeyCode.A);
        await("tanh", () -> ladder().title().startsWith("Tanh"));
    }

    @Test
    void anActivationBringsItsParameters() {
        choose("activation", "leaky_relu");
        lab.act(() -> slider("parameter-alpha").valueProperty().set(0.5));
        assertThat(page.probes().probeProperty().get().activation())
                .isEqualTo(Catalog.require("leaky_relu").with("alpha", 0.5));
    }

    @Test
    void aPageThatIsLeftComputesNothingAndShowsTheNewestWhenItComesBack() {
        lab.act(() -> lab.window().open(lab.window().pages().getFirst()));
        lab.act(() -> page.probes().probeProperty().set(Probe.initial().withDepth(2)));
        lab.frames(10);
        assertThat(ladderCard().figureProperty().get().title()).contains("20 layers");
        lab.act(() -> lab.window().open(page));
        await("two layers", () -> ladder().title().contains("2 layers"));
    }

    @Test
    void theorySharesTheSettingsAndFindsThePhase() {
        lab.act(() -> page.open(page.view(TheoryView.class)));
        await("the ordered phase", () -> figure("theory-edge").reading().contains("ordered phase"));
        choose("activation", "tanh");
        type("probe-gain", "2");
        await("the chaotic phase", () -> figure("theory-edge").reading().contains("chaotic phase"));
        await("its critical size", () -> figure("theory-edge").reading().endsWith("the critical σ is 1.00"));
        await(
                "all seeds",
                () -> figure("theory-layers")
                        .panels()
                        .getFirst()
                        .marks()
                        .toString()
                        .contains("20 seeds"));
        lab.robot().clickOn("|dL/dW|");
        await(
                "weights",
                () -> figure("theory-layers").panels().getFirst().title().contains("dL/dW"));
        assertThat(figure("theory-layers").reading()).startsWith("Measurement and theory differ by ");
        lab.act(() -> page.open(page.view(LadderView.class)));
        await("the same network", () -> ladder().title().equals("Tanh, 20 layers of 64, Glorot uniform, gain 2"));
    }

    private Figure figure(String card) {
        return lab.find("#" + card, ChartCard.class).figureProperty().get();
    }

    @Test
    void everyViewHasItsButtonAndItsChart() {
        for (String title : List.of("Theory", "Depth sweep", "Telephone", "Statistics", "Over time", "Ladder")) {
            lab.robot().clickOn(title);
            lab.frames(2);
            assertThat(lab.robot().lookup(".chart-card").queryAll()).as(title).isNotEmpty();
        }
    }

    private ChartCard ladderCard() {
        return (ChartCard) page.node().lookup("#ladder");
    }

    private Figure ladder() {
        return ladderCard().figureProperty().get();
    }

    private NumberSlider slider(String id) {
        return lab.find("#" + id, NumberSlider.class);
    }

    private void type(String id, String value) {
        TextField field = lab.find(slider(id), ".number-field", TextField.class);
        lab.act(field::requestFocus);
        lab.act(() -> field.setText(value));
        lab.robot().type(KeyCode.ENTER);
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
