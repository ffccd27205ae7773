package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.figure.Bars;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.plot.LadderPlot.Steps;
import activationlab.scale.Range;
import activationlab.study.Ladder;
import activationlab.study.Probe;
import activationlab.study.Rung;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderPlotTest {
    private static final Probe SIGMOID = Probe.initial();

    private static <M> M only(Panel panel, Class<M> type) {
        List<M> found =
                panel.marks().stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<Curve> curves(Panel panel) {
        return panel.marks().stream()
                .filter(Curve.class::isInstance)
                .map(Curve.class::cast)
                .toList();
    }

    @Test
    void everyNormOfEveryLayerStandsAboveTheSteps() {
        Ladder ladder = SIGMOID.measure();
        Figure figure = LadderPlot.of(ladder, Steps.MULTIPLIED);
        assertThat(figure.title()).isEqualTo("Sigmoid, 20 layers of 64, Glorot uniform");
        Panel norms = figure.panels().getFirst();
        assertThat(norms.x().categories()).hasSize(20).startsWith("1", "2").endsWith("19", "out");
        assertThat(curves(norms))
                .extracting(Curve::name)
                .containsExactly("|dL/dW| weights", "|dL/db| biases", "|dL/da| activations", "|dL/dz| pre-activations");
        Curve weights = curves(norms).getFirst();
        for (Rung rung : ladder.rungs()) {
            assertThat(weights.series().y(rung.layer() - 1)).isEqualTo(rung.weightNorm());
        }
        assertThat(curves(norms).get(2).series().y(19)).isNaN();
    }

    @Test
    void stepsMultiplyFromTheOutputToTheFirstLayer() {
        Ladder ladder = SIGMOID.measure();
        Panel steps = LadderPlot.of(ladder, Steps.MULTIPLIED).panels().getLast();
        Bars bars = only(steps, Bars.class);
        Bars.Group slopes = bars.groups().getFirst();
        Bars.Group weights = bars.groups().getLast();
        assertThat(slopes.values().size()).isEqualTo(19);
        assertThat(weights.feet().y(18)).isEqualTo(1);
        for (int l = 0; l < 19; l++) {
            Rung rung = ladder.rungs().get(l);
            assertThat(weights.values().y(l) / weights.feet().y(l)).isCloseTo(rung.weightFactor(), within(1e-12));
            assertThat(slopes.feet().y(l)).isEqualTo(weights.values().y(l));
            assertThat(slopes.values().y(l) / slopes.feet().y(l)).isCloseTo(rung.slopeFactor(), within(1e-12));
        }
        Curve product = only(steps, Curve.class);
        double share = ladder.first().preActivationNorm() / ladder.output().preActivationNorm();
        assertThat(product.series().y(0)).isCloseTo(share, within(1e-12 * share));
        assertThat(steps.y().range().contains(share)).isTrue();
    }

    @Test
    void oneStepByItselfGoesUpOrDownFromOne() {
        Ladder ladder = SIGMOID.measure();
        Panel steps = LadderPlot.of(ladder, Steps.EACH).panels().getLast();
        Bars bars = only(steps, Bars.class);
        for (int l = 0; l < 19; l++) {
            assertThat(bars.groups().getFirst().values().y(l))
                    .isEqualTo(ladder.rungs().get(l).slopeFactor());
            assertThat(bars.groups().getLast().values().y(l))
                    .isEqualTo(ladder.rungs().get(l).weightFactor());
            assertThat(bars.groups().getLast().feet().y(l)).isEqualTo(1);
        }
        assertThat(steps.y().range()).isEqualTo(Range.of(0.1, 10));
        assertThat(only(steps, Curve.class).series().size()).isEqualTo(20);
    }

    @Test
    void theReadingNamesVanishingWithItsThresholdAndWhoIsToBlame() {
        assertThat(LadderPlot.of(SIGMOID.measure(), Steps.EACH).reading())
                .startsWith("Vanished: mean |dL/dw| is below 10⁻⁷ in layers 1 to ")
                .contains("; layer 1 gets ")
                .endsWith(" on average.");
        Probe healthy = SIGMOID.withActivation(Catalog.require("tanh")).withDepth(5);
        assertThat(LadderPlot.of(healthy.measure(), Steps.EACH).reading())
                .matches("Layer 1 gets [0-9.]+ (of|times) .*");
        assertThat(LadderPlot.of(SIGMOID.withDepth(1).measure(), Steps.EACH).reading())
                .startsWith("One layer alone");
    }

    @Test
    void theReadingSaysThatGradientsExplode() {
        Probe large = SIGMOID.withActivation(Catalog.require("relu"))
                .withInitialization(new Initialization(Initializer.HE_NORMAL, 3, 0));
        assertThat(LadderPlot.of(large.measure(), Steps.EACH).reading())
                .startsWith("Exploding on the way back: layer 1 gets")
                .contains("more than 100 times");
        Probe beyond = SIGMOID.withActivation(Catalog.require("squared_relu"))
                .withInitialization(new Initialization(Initializer.HE_NORMAL, 10, 0));
        assertThat(LadderPlot.of(beyond.measure(), Steps.EACH).reading())
                .startsWith("Exploding: a ")
                .endsWith(" is infinite (Inf).");
    }

    @Test
    void aGradientOfExactlyZeroIsMarkedAtTheFloor() {
        Probe dead = SIGMOID.withActivation(Catalog.require("relu"))
                .withDepth(5)
                .withInitialization(new Initialization(Initializer.HE_NORMAL, 1, -10));
        Figure figure = LadderPlot.of(dead.measure(), Steps.EACH);
        Points zeros = only(figure.panels().getFirst(), Points.class);
        assertThat(zeros.name()).isEqualTo("exactly 0");
        assertThat(zeros.at().y(0))
                .isEqualTo(figure.panels().getFirst().y().range().min());
        assertThat(figure.reading())
                .startsWith("On this batch layers 1 to 4 get a gradient of exactly 0")
                .endsWith("It becomes 0 at the slopes of layer 4.");
    }

    @Test
    void everyActivationAndDepthCanBeDrawn() {
        for (int depth : new int[] {1, 2, 50}) {
            Catalog.elementwise().forEach(activation -> {
                Figure figure = LadderPlot.of(
                        SIGMOID.withActivation(activation)
                                .withDepth(depth)
                                .withWidth(2)
                                .measure(),
                        Steps.EACH);
                assertThat(figure.reading()).isNotEmpty().doesNotContain("NaN");
            });
        }
    }
}
