package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.figure.AreaBand;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Rule;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.plot.TheoryPlot.Quantity;
import activationlab.study.EdgeCurve;
import activationlab.study.Forecast;
import activationlab.study.Ladder;
import activationlab.study.Probe;
import activationlab.study.Rung;
import activationlab.training.Checkpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TheoryPlotTest {
    private static final Probe TANH =
            new Probe(Catalog.require("tanh"), 6, 64, Initialization.of(Initializer.LECUN_NORMAL), 1);
    private static final Forecast FORECAST = Forecast.of(TANH);
    private static final List<Ladder> LADDERS = LongStream.rangeClosed(1, 10)
            .mapToObj(seed -> TANH.withSeed(seed).measure())
            .toList();

    private static <M extends Mark> List<M> all(Panel panel, Class<M> type) {
        return panel.marks().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void theBandHoldsAllSeedsAndTheoryIsALine() {
        Panel panel = TheoryPlot.of(FORECAST, LADDERS, Quantity.BY_PRE_ACTIVATIONS)
                .panels()
                .getFirst();
        AreaBand band = all(panel, AreaBand.class).getFirst();
        assertThat(band.name()).isEqualTo("all of 10 seeds");
        for (Ladder ladder : LADDERS) {
            for (Rung rung : ladder.rungs()) {
                assertThat(rung.preActivationNorm())
                        .isBetween(band.low().y(rung.layer() - 1), band.high().y(rung.layer() - 1));
            }
        }
        Curve theory = all(panel, Curve.class).getFirst();
        assertThat(theory.series().y(2))
                .isEqualTo(FORECAST.theory().layers().get(2).preActivationNorm());
    }

    @Test
    void pointsAreTheMeanThatTheorySpeaksOf() {
        Panel variance =
                TheoryPlot.of(FORECAST, LADDERS, Quantity.VARIANCE).panels().getFirst();
        double mean = LADDERS.stream()
                .mapToDouble(ladder -> ladder.first().meanSquare())
                .average()
                .orElseThrow();
        assertThat(all(variance, Points.class).getFirst().at().y(0)).isCloseTo(mean, within(1e-12));
        Panel weights =
                TheoryPlot.of(FORECAST, LADDERS, Quantity.BY_WEIGHTS).panels().getFirst();
        double square = LADDERS.stream()
                .mapToDouble(ladder -> Math.pow(ladder.first().weightNorm(), 2))
                .average()
                .orElseThrow();
        assertThat(all(weights, Points.class).getFirst().at().y(0)).isCloseTo(Math.sqrt(square), within(1e-12));
    }

    @Test
    void theReadingSaysHowFarTheyDiffer() {
        assertThat(TheoryPlot.of(FORECAST, LADDERS, Quantity.VARIANCE).reading())
                .matches("Measurement and theory differ by [0-9.]+ % in the median layer, by [0-9.]+ % at most");
        assertThat(TheoryPlot.of(FORECAST, List.of(), Quantity.VARIANCE).reading())
                .isEqualTo("Theory alone; networks are being measured");
        Probe empty = TANH.withInitialization(Initialization.of(Initializer.ZERO));
        assertThat(TheoryPlot.of(Forecast.of(empty), List.of(empty.measure()), Quantity.VARIANCE)
                        .reading())
                .startsWith("There is nothing to compare");
    }

    @Test
    void initializersStandOnTheCurveAndTheNetworkWhereItIs() {
        EdgeCurve curve = EdgeCurve.Asked.by(TANH).cell().run(Checkpoint.OPEN);
        Figure figure = EdgePlot.of(FORECAST, Optional.of(curve));
        Panel panel = figure.panels().getFirst();
        List<Points> places = all(panel, Points.class);
        assertThat(places)
                .extracting(Points::name)
                .containsExactly("this network", "Default", "Glorot, LeCun, Orthogonal", "He", "Uniform -0.5..0.5");
        assertThat(places.get(3).at().x(0)).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(places.get(3).at().y(0)).isCloseTo(curve.at(Math.sqrt(2)), within(1e-12));
        assertThat(places.getFirst().at().x(0)).isEqualTo(1);
        assertThat(all(panel, Rule.class)).extracting(Rule::label).contains("edge of chaos", "critical σ = 1.00");
        assertThat(figure.reading())
                .isEqualTo("σ = 1.00 lies at the edge of chaos: gradients keep their size; the critical σ is 1.00");
    }

    @Test
    void theReadingNamesThePhase() {
        Forecast sigmoid = Forecast.of(Probe.initial());
        assertThat(EdgePlot.of(sigmoid, Optional.empty()).reading())
                .startsWith(
                        "σ = 1.00 lies in the ordered phase: gradients vanish, a deep layer multiplies the norm by");
        Forecast large = Forecast.of(TANH.withInitialization(new Initialization(Initializer.HE_NORMAL, 2, 0)));
        assertThat(EdgePlot.of(large, Optional.empty()).reading()).contains("chaotic phase: gradients explode");
        Forecast none = Forecast.of(TANH.withInitialization(Initialization.of(Initializer.ZERO)));
        Figure empty = EdgePlot.of(none, Optional.empty());
        assertThat(empty.reading()).isEqualTo("All weights are 0: no gradient comes back");
        assertThat(all(empty.panels().getFirst(), Points.class))
                .extracting(Points::name)
                .doesNotContain("this network");
    }

    @Test
    void anActivationWithoutSlopesHasNoCriticalSize() {
        Probe step = TANH.withActivation(Catalog.require("step"));
        EdgeCurve curve = EdgeCurve.Asked.by(step).cell().run(Checkpoint.OPEN);
        assertThat(EdgePlot.of(Forecast.of(step), Optional.of(curve)).reading())
                .endsWith("a deep layer multiplies the norm by 0; no size of weights is critical");
    }
}
