package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.figure.Band;
import activationlab.figure.Bars;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Histogram;
import activationlab.figure.Ink;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Tiles;
import activationlab.scale.Range;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Census;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Simulation;
import activationlab.training.UnitPlace;
import activationlab.training.UnitPortrait;
import activationlab.training.UnitState;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All units as cells, and one unit from close by. */
class UnitPlotsTest {
    private static final Experiment RELU = Experiment.standard().withSamples(100);
    private static final UnitPlace SECOND = new UnitPlace(1, 2);

    @Test
    void everyUnitIsATileOfTheKindThatTheCensusSaysAndAsFullAsItIsOn() {
        Frame frame = watched(RELU.withBias(-0.5), SECOND, 60);
        Census census = frame.closeup().census().orElseThrow();
        List<Tiles> kinds = tiles(UnitCellsPlot.of(frame, SECOND));
        assertThat(kinds).hasSize(6);
        assertThat(kinds.getLast().look().sign()).isEqualTo(Tiles.Sign.RING);
        assertThat(kinds).extracting(kind -> kind.look().sign()).doesNotHaveDuplicates();
        assertThat(kinds).extracting(kind -> kind.look().ink()).doesNotHaveDuplicates();
        UnitGrid grid = UnitGrid.of(census);
        int found = 0;
        for (int kind = 0; kind < 5; kind++) {
            UnitState state = List.of(UnitState.values()).get(kind);
            for (Tiles.Tile tile : kinds.get(kind).tiles()) {
                UnitPlace place = grid.at(tile.x(), tile.y()).orElseThrow();
                assertThat(census.unit(place).state()).isEqualTo(state);
                assertThat(tile.share()).isEqualTo(census.unit(place).on());
                assertThat(tile.label()).isEqualTo(place.title());
                found++;
            }
        }
        assertThat(found).isEqualTo(4 * 8);
        assertThat(kinds.getFirst().tiles()).as("dead units").hasSizeBetween(1, 31);
    }

    @Test
    void theRingIsAroundTheChosenUnitOrTheNearestOne() {
        Frame frame = watched(RELU, SECOND, 0);
        UnitGrid grid = UnitGrid.of(frame.closeup().census().orElseThrow());
        Tiles.Tile ring =
                tiles(UnitCellsPlot.of(frame, SECOND)).getLast().tiles().getFirst();
        assertThat(grid.at(ring.x(), ring.y())).contains(SECOND);
        Figure beyond = UnitCellsPlot.of(frame, new UnitPlace(9, 50));
        ring = tiles(beyond).getLast().tiles().getFirst();
        assertThat(grid.at(ring.x(), ring.y())).contains(new UnitPlace(3, 7));
    }

    @Test
    void theReadingsNameTheWorstLayerAndHowTheUnitIsDoing() {
        Frame dead = watched(RELU.withBias(-10), SECOND, 1);
        assertThat(UnitCellsPlot.of(dead, SECOND).reading())
                .isEqualTo("Every hidden unit is dead on the data set: only the bias of the output still learns");
        assertThat(portrait(dead).reading())
                .isEqualTo("Dead on the data set: on for 0 of 80 samples, largest z \u221210.0");
        Frame half = watched(RELU.withBias(-0.5), SECOND, 60);
        assertThat(UnitCellsPlot.of(half, SECOND).reading())
                .matches("Layer \\d: \\d\\d\\.?\\d? % of units are dead on the data set");
        Frame alive = watched(RELU, SECOND, 60);
        assertThat(portrait(alive).reading())
                .matches("Alive: on for \\d+ of 80 samples \\(\\d\\d\\.?\\d? %\\), largest z \\d\\.\\d{2,3}");
    }

    @Test
    void withoutACensusThereAreWords() {
        Frame frame = Runs.latest(Runs.of(RELU, 1, 1));
        assertThat(only(Note.class, UnitCellsPlot.of(frame, SECOND).panels().getFirst()))
                .extracting(Note::text)
                .containsExactly("The units are being counted");
        assertThat(only(Note.class, new UnitPortraitPlot().of(frame).panels().getFirst()))
                .extracting(Note::text)
                .containsExactly("The unit is being measured");
    }

    @Test
    void aLowerBiasSlidesTheSpreadToTheLeftBelowAStandingAxis() {
        Range before = spread(watched(RELU.withBias(-0.6), SECOND, 0)).over();
        Frame moved = watched(RELU.withBias(-0.6), SECOND, 0, now -> now.withBias(-0.9));
        Range after = spread(moved).over();
        assertThat(after.max()).isLessThan(before.max());
        assertThat(after.min()).isLessThan(before.min());
        Panel first = portrait(watched(RELU.withBias(-0.6), SECOND, 0)).panels().get(2);
        assertThat(portrait(moved).panels().get(2).x().range())
                .isEqualTo(first.x().range());
        assertThat(only(Rule.class, portrait(moved).panels().get(2)))
                .extracting(Rule::label)
                .containsExactly("b = \u22120.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"relu", "tanh", "step", "hard_tanh", "prelu", "gelu", "hardshrink", "sine"})
    void thePortraitTellsTheNumbersOfTheCensus(String id) {
        Frame frame = watched(RELU.withActivation(Catalog.require(id)).withBias(-0.4), SECOND, 30);
        UnitPortrait portrait =
                frame.closeup().census().orElseThrow().portrait().orElseThrow();
        Figure figure = portrait(frame);
        assertThat(figure.title()).isEqualTo("Unit 3 of layer 2");
        assertThat(spread(frame).heights().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(100, within(1e-9));
        assertThat(only(Histogram.class, figure.panels().get(3)))
                .extracting(bar -> bar.heights().getFirst())
                .containsExactly(
                        100 * portrait.unit().off(),
                        100 * portrait.unit().saturated(),
                        100 * portrait.unit().on());
        Bars.Group weights =
                only(Bars.class, figure.panels().get(1)).getFirst().groups().getFirst();
        assertThat(weights.values().size()).isEqualTo(8);
        assertThat(weights.values().y(5)).isEqualTo(portrait.weights().get(5));
        List<Curve> curves = only(Curve.class, figure.panels().getFirst());
        double x = curves.getLast().series().x(7);
        assertThat(portrait.reach().contains(x)).isTrue();
        assertThat(figure.panels().getFirst().x().range().contains(x)).isTrue();
    }

    @Test
    void theZonesOfAnActivationEndWhereItsAnswerChanges() {
        assertThat(zones("relu", 0.1)).containsExactly(new Zone(Role.ZONE, -4, 0));
        assertThat(zones("leaky_relu", 0.1)).containsExactly(new Zone(Role.CURVE_4, -4, 0));
        assertThat(zones("relu6", 0.1)).containsExactly(new Zone(Role.ZONE, -4, 0), new Zone(Role.CURVE_4, 6, 8));
        assertThat(zones("hardshrink", 0.1)).containsExactly(new Zone(Role.ZONE, -0.5, 0.5));
        assertThat(zones("identity", 0.1)).isEmpty();
        // tanh' = 1 - tanh^2 = 0.1 at artanh(sqrt 0.9).
        double edge = 0.5 * Math.log((1 + Math.sqrt(0.9)) / (1 - Math.sqrt(0.9)));
        List<Zone> tanh = zones("tanh", 0.1);
        assertThat(tanh).hasSize(2);
        assertThat(tanh.getFirst().to).isCloseTo(-edge, within(1e-12));
        assertThat(tanh.getLast().from).isCloseTo(edge, within(1e-12));
    }

    private record Zone(Ink ink, double from, double to) {}

    // Edges are found by halving, which ends a hair beside them.
    private static double rounded(double edge) {
        return Math.rint(1e12 * edge) / 1e12 + 0.0;
    }

    private static List<Zone> zones(String id, double small) {
        Activation activation = Catalog.require(id);
        return new AnswerZones(activation, small, Range.of(-4, 8))
                .bands().stream()
                        .map(Band.class::cast)
                        .map(band -> new Zone(band.ink(), rounded(band.from()), rounded(band.to())))
                        .toList();
    }

    @Test
    void dataThatAreAllAlikeAreStillSeen() {
        // With every unit of layer 1 dead, all samples look the same to layer 2.
        Frame frame = watched(RELU.withBias(-10), SECOND, 0);
        Histogram bins = spread(frame);
        assertThat(bins.heights()).containsExactly(100.0);
        double axis = portrait(frame).panels().get(2).x().range().length();
        assertThat(bins.over().length()).isCloseTo(axis / 160, within(1e-9));
        assertThat(bins.over().contains(-10)).isTrue();
    }

    @Test
    void axesOfMovingNumbersStandOnFewEnds() {
        assertThat(SteadyRange.around(-3.2, 0.4, 2)).isEqualTo(Range.of(-5, 2));
        assertThat(SteadyRange.around(-10, 2, 2)).isEqualTo(Range.of(-10, 2));
        assertThat(SteadyRange.around(4, 11, 2)).isEqualTo(Range.of(-2, 20));
        assertThat(SteadyRange.end(0.031)).isCloseTo(0.05, within(1e-12));
    }

    private static Frame watched(Experiment experiment, UnitPlace place, int steps) {
        return watched(experiment, place, steps, now -> now);
    }

    private static Frame watched(Experiment experiment, UnitPlace place, int steps, UnaryOperator<Experiment> retuned) {
        Simulation simulation = new Simulation(experiment);
        simulation.attend(Attention.NONE.with(Aspect.UNITS).withUnit(Optional.of(place)));
        simulation.advance(steps);
        simulation.retune(retuned.apply(experiment));
        return simulation.frame();
    }

    private static Figure portrait(Frame frame) {
        return new UnitPortraitPlot().of(frame);
    }

    private static Histogram spread(Frame frame) {
        return only(Histogram.class, portrait(frame).panels().get(2)).getFirst();
    }

    private static List<Tiles> tiles(Figure figure) {
        return only(Tiles.class, figure.panels().getFirst());
    }

    private static <T extends Mark> List<T> only(Class<T> kind, Panel panel) {
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
