package activationlab.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.network.Loss;
import activationlab.training.Checkpoint;
import activationlab.training.Scores;
import activationlab.training.Simulation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaceTest {
    private static List<RaceResult> run(Race race) {
        return race.results(
                race.cells().stream().map(cell -> cell.run(Checkpoint.OPEN)).toList());
    }

    /** Spec row E2: median, least and largest train loss over 30 seeds, measured with another program. */
    @ParameterizedTest
    @CsvSource({"relu, 0.046, 0.014, 0.125", "tanh, 0.067, 0.028, 0.136", "sigmoid, 0.239, 0.190, 0.314"})
    void activationsLearnTheCurveAsWellAsElsewhere(String id, double median, double least, double largest) {
        RaceResult result = run(Races.curve(List.of(Catalog.require(id)))).getFirst();
        assertThat(result.runs()).hasSize(30);
        assertThat(result.epochs()).isEqualTo(100);
        Scatter loss = result.last(Scores::trainLoss);
        assertThat(loss.median()).isBetween(0.8 * median, 1.2 * median);
        // Eight of ten of other 30 draws lie within about the same ends.
        assertThat(loss.low()).isGreaterThan(0.7 * least);
        assertThat(loss.high()).isLessThan(1.3 * largest);
    }

    @Test
    void aRunIsThatOfTheSimulation() {
        Race race =
                Races.realSamples(List.of(Catalog.require("elu"))).withSeeds(1).withEpochs(2);
        RaceResult iris = run(race).getLast();
        assertThat(iris.lane().samples()).isEqualTo("Iris");
        Simulation simulation = new Simulation(iris.lane().experiment().withSeed(1));
        assertThat(iris.runs().getFirst().scores().getFirst()).isEqualTo(simulation.scores());
        simulation.advance(4); // 120 samples in batches of 32
        assertThat(iris.runs().getFirst().scores().get(1)).isEqualTo(simulation.scores());
        assertThat(simulation.frame().testLoss()).isEqualTo(simulation.scores().testLoss());
    }

    @Test
    void realSamplesAreSplitByClassAndStandardized() {
        Race race = Races.realSamples(Races.sixActivations());
        assertThat(race.lanes()).hasSize(12);
        assertThat(race.lanes().getFirst().experiment().recipe().trainCount()).isEqualTo(455);
        assertThat(race.lanes().getLast().experiment().loss()).isEqualTo(Loss.CROSS_ENTROPY);
        assertThat(race.lanes().getFirst().experiment().architecture().hidden())
                .extracting(layer -> layer.dropout())
                .containsExactly(0.3, 0.3);
    }

    @Test
    void clustersAreToldApart() {
        List<Activation> one = List.of(Catalog.require("elu"));
        for (Race race : List.of(Races.tenFeatures(one), Races.plane(one))) {
            RaceResult result = run(race.withSeeds(2).withEpochs(30)).getFirst();
            assertThat(result.last(Scores::testAccuracy).mean()).isGreaterThan(0.75);
            assertThat(race.withEpochs(30).end(0, 2).testLoss())
                    .isEqualTo(result.runs().getLast().last().testLoss());
        }
    }

    @Test
    void everyHeadLearnsWhatItIsFor() {
        Race race = Races.heads(Catalog.require("tanh")).withSeeds(1).withEpochs(60);
        for (RaceResult result : run(race)) {
            double before = result.after(0, Scores::testLoss).median();
            assertThat(result.last(Scores::testLoss).median())
                    .as(result.lane().name())
                    .isLessThan(0.25 * before);
        }
    }

    @Test
    void theConvergenceEpochHasTheLeastTestLoss() {
        assertThat(new RaceRun(0, 1, List.of(loss(1), loss(5), loss(3), loss(4))).convergenceEpoch())
                .isEqualTo(2);
        assertThat(new RaceRun(0, 1, List.of(loss(1), loss(Double.NaN))).convergenceEpoch())
                .isNaN();
    }

    @Test
    void whatDivergesIsLostFromThereOn() {
        Lane lane =
                Races.curve(List.of(Catalog.require("squared_relu"))).lanes().getFirst();
        Race race = new Race(List.of(new Lane("fast", lane.experiment().withLearningRate(10))), 200, 1);
        RaceRun run = race.cells().getFirst().run(Checkpoint.OPEN);
        assertThat(run.scores()).hasSize(201);
        assertThat(run.scores().getFirst().trainLoss()).isFinite();
        assertThat(run.last().trainLoss()).isNaN();
    }

    @Test
    void refusesWhatItCannotRun() {
        Race race = Races.curve(Races.curveActivations());
        assertThatThrownBy(() -> race.withSeeds(0)).hasMessage("seeds 0 is outside 1..1000");
        assertThatThrownBy(() -> race.withEpochs(0)).hasMessage("epochs 0 is outside 1..10000");
        assertThatThrownBy(() -> new Race(List.of(), 1, 1)).hasMessage("lanes [], wanted at least one");
        assertThatThrownBy(() -> race.results(List.of())).hasMessage("results of 0 networks, wanted 90");
    }

    private static Scores loss(double test) {
        return new Scores(0, test, Double.NaN, Double.NaN);
    }
}
