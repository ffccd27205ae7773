package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.diagnosis.GradientTensor;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.study.AcrossLayers;
import activationlab.study.DepthGroup;
import activationlab.study.DepthStudy;
import activationlab.study.GradientSizes;
import activationlab.study.GradientStatistics;
import activationlab.study.Probe;
import activationlab.study.Rung;
import activationlab.study.TelephoneHop;
import activationlab.study.TelephoneStudy;
import activationlab.study.TelephoneSummary;
import activationlab.theory.LayerSignal;
import activationlab.theory.SignalTheory;
import activationlab.training.Cell;
import activationlab.training.Checkpoint;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Charts of many networks. */
class SurveyPlotsTest {
    private static final List<StyledActivation> LINEUP = List.of(
            new StyledActivation(Catalog.require("sigmoid"), 0), new StyledActivation(Catalog.require("relu"), 1));
    private static final DepthStudy DEPTHS = DepthStudy.initial()
            .withActivations(LINEUP.stream().map(StyledActivation::activation).toList())
            .withDepths(List.of(3, 20))
            .withWidth(16)
            .withSeeds(3);
    private static final NavigableMap<Integer, DepthGroup> MEASURED = all(DEPTHS.groups());

    private static <R> NavigableMap<Integer, R> all(List<Cell<R>> cells) {
        NavigableMap<Integer, R> results = new TreeMap<>();
        IntStream.range(0, cells.size())
                .forEach(i -> results.put(i, cells.get(i).run(Checkpoint.OPEN)));
        return results;
    }

    private static <M extends Mark> List<M> all(Panel panel, Class<M> type) {
        return panel.marks().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void depthIsShownByFourStatisticsOverTheLayers() {
        Figure figure = DepthPlot.of(DEPTHS, LINEUP, MEASURED, Map.of(), GradientTensor.WEIGHTS);
        assertThat(figure.title()).isEqualTo("Gradient norms of weights against depth, Glorot uniform, width 16");
        assertThat(figure.panels())
                .extracting(Panel::title)
                .containsExactly(
                        "mean over the layers",
                        "standard deviation over the layers",
                        "smallest of the layers: vanishing",
                        "largest of the layers: exploding");
        Curve sigmoid = all(figure.panels().get(2), Curve.class).getFirst();
        assertThat(sigmoid.name()).isEqualTo("Sigmoid");
        assertThat(sigmoid.series().x(1)).isEqualTo(20);
        double median = LongStream.rangeClosed(1, 3)
                .mapToObj(seed -> Probe.initial().withWidth(16).withSeed(seed).measure())
                .mapToDouble(
                        ladder -> AcrossLayers.of(ladder.each(Rung::weightNorm)).smallest())
                .sorted()
                .toArray()[1];
        assertThat(sigmoid.series().y(1)).isEqualTo(median);
        assertThat(figure.reading())
                .matches("At depth 20 the weakest layer gets .*×10⁻¹. with Sigmoid and .*×10⁻⁵ with ReLU");
    }

    @Test
    void depthsAppearAsTheyCome() {
        NavigableMap<Integer, DepthGroup> some = new TreeMap<>(MEASURED.headMap(1, false));
        Figure figure = DepthPlot.of(DEPTHS, LINEUP, some, Map.of(), GradientTensor.BIASES);
        List<Curve> curves = all(figure.panels().getFirst(), Curve.class);
        assertThat(curves).extracting(curve -> curve.series().size()).containsExactly(1, 0);
        Figure nothing = DepthPlot.of(DEPTHS, LINEUP, Map.of(), Map.of(), GradientTensor.BIASES);
        assertThat(nothing.reading()).isEqualTo("Nothing is computed yet");
        assertThat(all(nothing.panels().getFirst(), Note.class)).hasSize(1);
    }

    @Test
    void theoryIsRingsAtTheSameDepths() {
        Map<Integer, SignalTheory> theory = all(DEPTHS.theory());
        Figure figure = DepthPlot.of(DEPTHS, LINEUP, MEASURED, theory, GradientTensor.WEIGHTS);
        List<Points> rings = all(figure.panels().getFirst(), Points.class);
        assertThat(rings).hasSize(2).allSatisfy(ring -> assertThat(ring.name()).isEqualTo("theory"));
        double mean = AcrossLayers.of(List.copyOf(theory.values()).get(1).each(LayerSignal::weightNorm))
                .mean();
        assertThat(rings.getFirst().at().x(1)).isEqualTo(20);
        assertThat(rings.getFirst().at().y(1)).isCloseTo(mean, within(1e-15));
    }

    /** The rule of thumb for sigmoid, 0.25 to the power of six, is 0.00024. */
    @Test
    void theTelephoneGameTellsTheRuleBesideTheNetwork() {
        TelephoneStudy study = new TelephoneStudy(DEPTHS.activations(), 64, DEPTHS.initialization(), 5);
        NavigableMap<Integer, List<TelephoneSummary>> hops = all(study.hops());
        Figure figure = TelephonePlot.of(study, LINEUP, hops);
        Curve rule = all(figure.panels().getFirst(), Curve.class).getFirst();
        assertThat(rule.series().y(0)).isEqualTo(1);
        assertThat(rule.series().y(6)).isCloseTo(0.000244140625, within(1e-12));
        Curve network = all(figure.panels().getLast(), Curve.class).getLast();
        double left = LongStream.rangeClosed(1, 5)
                .mapToObj(seed -> new Probe(Catalog.require("relu"), 7, 64, DEPTHS.initialization(), seed).measure())
                .mapToDouble(ladder -> TelephoneHop.of(ladder).getLast().left())
                .sorted()
                .toArray()[2];
        assertThat(network.series().y(6)).isEqualTo(left);
        assertThat(figure.panels())
                .extracting(panel -> panel.y().range())
                .containsOnly(figure.panels().getFirst().y().range());
        assertThat(figure.reading())
                .startsWith("Left in the end, by the steepest slope → in the network: Sigmoid 0.00024 → ")
                .contains("; ReLU 1.0 → 0.");
        assertThat(TelephonePlot.of(study, LINEUP, Map.of()).reading()).isEqualTo("Nothing is computed yet");
    }

    @Test
    void statisticsShowEverySeedItsMeanAndTheDeepNetworkBesideTheShallowOnes() {
        GradientStatistics study = new GradientStatistics(DEPTHS.activations(), 4);
        NavigableMap<Integer, GradientSizes> sizes = all(study.cells());
        List<GradientSizes> inOrder = List.copyOf(sizes.values());
        DepthStudy deep = DEPTHS.withDepths(List.of(20));
        Figure figure = StatisticsPlot.of(study, LINEUP, sizes, deep, all(deep.cells()));
        Panel means = figure.panels().getFirst();
        assertThat(means.x().categories()).containsExactly("Sigmoid", "ReLU");
        List<Points> points = all(means, Points.class);
        assertThat(points.getFirst().at().size()).isEqualTo(4);
        assertThat(points.getFirst().at().y(2)).isEqualTo(inOrder.get(2).meanSize());
        double mean = IntStream.range(0, 4)
                .mapToDouble(i -> inOrder.get(i).meanSize())
                .average()
                .orElseThrow();
        assertThat(points.get(2).name()).isEqualTo("Sigmoid, mean");
        assertThat(points.get(2).at().y(0)).isCloseTo(mean, within(1e-15));
        assertThat(all(means, Note.class)).hasSize(2);
        assertThat(figure.panels().getLast().title()).isEqualTo("mean |gradient|, layer 1 of 20");
        assertThat(figure.reading())
                .startsWith("A shallow network hides it: with two hidden layers Sigmoid has a mean |gradient| of 0.0")
                .contains("but in layer 1 of 20 Sigmoid has a mean |gradient| of ");
        assertThat(StatisticsPlot.of(study, LINEUP, sizes, deep, Map.of()).reading())
                .isEqualTo("Nothing is computed yet");
    }
}
