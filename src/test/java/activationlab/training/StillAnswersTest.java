package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.dataset.Samples;
import activationlab.network.HiddenLayer;
import activationlab.network.Loss;
import activationlab.network.Normalization;
import activationlab.network.Still;
import activationlab.network.StillReader;
import activationlab.network.Topology;
import activationlab.scale.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a copy of a running network answers, beside what the run itself says of it. */
class StillAnswersTest {
    private final Simulation simulation = new Simulation(awkward());

    // Everything that answers can depend on besides the weights: a learned slope, statistics of batches, dropout.
    private static Experiment awkward() {
        Experiment standard = Experiment.standard().withSamples(100);
        List<HiddenLayer> layers = List.of(
                new HiddenLayer(6, Catalog.require("prelu"), Normalization.BATCH, 0),
                new HiddenLayer(5, Catalog.require("rrelu"), Normalization.NONE, 0.2),
                new HiddenLayer(4, Catalog.require("tanh")));
        return standard.withArchitecture(standard.architecture().withHidden(layers));
    }

    private Still still() {
        simulation.attend(Attention.NONE.with(Aspect.NETWORK));
        return simulation.frame().closeup().still().orElseThrow();
    }

    @Test
    void nobodyGetsACopyWhoDoesNotLook() {
        assertThat(simulation.frame().closeup().still()).isEmpty();
        still();
        simulation.attend(Attention.NONE);
        assertThat(simulation.frame().closeup().still()).isEmpty();
    }

    @Test
    void copyAnswersEveryCellAsTheRunDoes() {
        simulation.advance(50);
        Still still = still();
        DecisionGrid grid = (DecisionGrid) simulation.frame().prediction();
        Range side = Range.of(grid.low(), grid.high());
        Side x = new Side(0, side, grid.size());
        Side y = new Side(1, side, grid.size());
        PlaneAnswers answers = new PlaneReader().answers(still, new Plane(x, Optional.of(y), List.of(0.0, 0.0)));
        for (int i = 0; i < grid.size() * grid.size(); i++) {
            int column = i % grid.size();
            int row = i / grid.size();
            assertThat((float) answers.at(0, column, row)).isEqualTo((float) grid.probability(column, row));
            assertThat(answers.probability(0, column, row)).isEqualTo(1 - answers.probability(1, column, row));
            assertThat(answers.lead(1, column, row)).isCloseTo(2 * answers.at(0, column, row) - 1, within(1e-15));
        }
    }

    @Test
    void copyStaysAsItWasWhileTheRunGoesOn() {
        simulation.advance(5);
        Still still = still();
        double weight = still.weight(0, 0, 0);
        Plane plane = new Plane(new Side(0, Range.of(-3, 3), 7), Optional.empty(), List.of(0.0, 1.0));
        double before = new PlaneReader().answers(still, plane).at(0, 3, 0);
        simulation.advance(50);
        assertThat(still.weight(0, 0, 0)).isEqualTo(weight);
        assertThat(still().weight(0, 0, 0)).isNotEqualTo(weight);
        assertThat(new PlaneReader().answers(still, plane).at(0, 3, 0)).isEqualTo(before);
    }

    @Test
    void oneReaderAnswersForNetworksOfDifferentShapes() {
        Plane plane = new Plane(new Side(1, Range.of(-3, 3), 5), Optional.empty(), List.of(0.5, 0.0));
        PlaneReader reader = new PlaneReader();
        Still first = still();
        double before = reader.answers(first, plane).at(0, 2, 0);
        Simulation other = new Simulation(Experiment.standard());
        other.attend(Attention.NONE.with(Aspect.NETWORK));
        reader.answers(other.frame().closeup().still().orElseThrow(), plane);
        assertThat(reader.answers(first, plane).at(0, 2, 0)).isEqualTo(before);
    }

    @Test
    void confusionCountsEverySampleOnceAndAgreesWithTheAccuracy() {
        simulation.advance(60);
        Samples test = simulation.frame().dataset().test();
        Confusion confusion = Confusion.of(SampleAnswers.of(test, still(), new StillReader()));
        assertThat(confusion.total()).isEqualTo(test.count());
        assertThat((double) confusion.right() / test.count())
                .isEqualTo(simulation.frame().testAccuracy());
        assertThat(confusion.of(0) + confusion.of(1)).isEqualTo(test.count());
        assertThat(confusion.takenFor(0) + confusion.takenFor(1)).isEqualTo(test.count());
        assertThat(confusion.of(1)).isEqualTo(confusion.count(1, 0) + confusion.count(1, 1));
    }

    @Test
    void numbersAreNotCountedAsClasses() {
        Simulation curve = new Simulation(Experiment.standard().withProblem(Problem.CURVE));
        curve.attend(Attention.NONE.with(Aspect.NETWORK));
        SampleAnswers answers = SampleAnswers.of(
                curve.frame().dataset().test(), curve.frame().closeup().still().orElseThrow(), new StillReader());
        assertThat(answers.classes()).isZero();
        assertThatThrownBy(() -> Confusion.of(answers)).hasMessageContaining("NUMBERS, wanted classes");
    }

    @Test
    void hiddenUnitsOfOneLayerAreShownAllOverThePlane() {
        Still still = still();
        Side side = new Side(0, Range.of(-3, 3), 20);
        Plane plane = new Plane(side, Optional.of(new Side(1, Range.of(-3, 3), 20)), List.of(0.0, 0.0));
        PlaneAnswers units = new PlaneReader().units(still, plane, 2, 100);
        assertThat(units.units()).isEqualTo(4);
        for (int i = 0; i < 400; i++) {
            assertThat(units.at(3, i % 20, i / 20)).isBetween(-1.0, 1.0);
        }
        assertThat(new PlaneReader().units(still, plane, 0, 2).units()).isEqualTo(2);
    }

    @Test
    void severalOutputsAreReadByWhatTheyMean() {
        Topology classes = Topology.of(List.of(2, 3, 4), Catalog.require("relu"), Loss.CROSS_ENTROPY);
        Topology labels = Topology.of(List.of(2, 3, 4), Catalog.require("relu"), Loss.BINARY_CROSS_ENTROPY);
        Topology numbers = Topology.of(List.of(2, 3, 4), Catalog.require("relu"), Loss.MEAN_SQUARED_ERROR);
        assertThat(Verdict.of(classes).classes(4)).isEqualTo(4);
        assertThat(Verdict.of(labels)).isEqualTo(Verdict.LABELS);
        assertThat(Verdict.of(numbers)).isEqualTo(Verdict.NUMBERS);
        List<Double> answers = List.of(0.1, 0.4, 0.4, 0.1);
        assertThat(Verdict.CLASSES.decision(4, answers::get)).isEqualTo(1);
        assertThat(Verdict.PAIR.decision(1, unit -> 0.5)).isZero();
    }
}
