package activationlab.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import activationlab.dataset.SeededRandom;
import activationlab.diagnosis.DeadMeasure;
import activationlab.network.Inference;
import activationlab.network.Initializer;
import activationlab.network.Network;
import activationlab.training.Checkpoint;
import activationlab.training.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeathStudyTest {
    private static final int SEEDS = 50;

    /**
     * The percentages are means over fifty other seeds, rounded: two such means differ by chance, by three standard
     * errors at most.
     */
    @ParameterizedTest(name = "bias {0}: {1} % of entries, {2} % of units")
    @CsvSource({"-0.5, 81.5, 0", "-1, 95.9, 0.8", "-1.5, 99.4, 14.8", "-2, 99.95, 66.8", "-3, 100, 100", "-10, 100, 100"
    })
    void meansOverFiftySeedsAreThoseOfTheExperiment(double bias, double entries, double units) {
        List<DeathTrace> traces = traces(new DeathSurvey(List.of(bias), SEEDS));
        close(traces, DeadMeasure.ZERO_ENTRIES, entries);
        close(traces, DeadMeasure.NEVER_ON_DATASET, units);
    }

    private static void close(List<DeathTrace> traces, DeadMeasure measure, double wanted) {
        ToDoubleFunction<DeathTrace> part = trace -> trace.deaths().getFirst().percent(measure);
        double mean = DeathSummary.of(traces).scatters(measure).getFirst().mean();
        double variance = traces.stream()
                .mapToDouble(part)
                .map(percent -> (percent - mean) * (percent - mean))
                .average()
                .orElseThrow();
        double error = Math.sqrt(2 * variance / traces.size());
        // Where no layer of fifty has a dead unit, one in a hundred layers still may.
        assertThat(mean).as(measure.title()).isCloseTo(wanted, within(Math.max(0.41, 3 * error)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-10, -2, -1.5, -1, -0.3, 0, 2})
    void agreesWithANetworkWhoseBiasesAreSet(double bias) {
        Network network = new Network(DeathLayer.topology("relu"));
        network.initialize(Initializer.FAN_IN_UNIFORM, SeededRandom.of(7, "weights"));
        network.setHiddenBiases(bias);
        Silence all = new Silence(network.topology());
        Silence batch = new Silence(network.topology());
        new Inference(network).evaluate(DeathLayer.samples(7), all);
        new Inference(network).evaluate(DeathLayer.samples(7).slice(0, DeathStudy.BATCH), batch);
        Deaths deaths = new DeathStudy(bias, 7).run();
        assertThat(deaths.percent(DeadMeasure.ZERO_ENTRIES)).isEqualTo(all.zeroEntries(0));
        assertThat(deaths.percent(DeadMeasure.NEVER_ON_BATCH)).isEqualTo(batch.silentUnits(0));
        assertThat(deaths.percent(DeadMeasure.NEVER_ON_DATASET)).isEqualTo(all.silentUnits(0));
    }

    @Test
    void answersAreThoseOfTheNetwork() {
        Network network = new Network(DeathLayer.topology("identity"));
        network.initialize(Initializer.FAN_IN_UNIFORM, SeededRandom.of(3, "weights"));
        network.setHiddenBiases(-0.7);
        DeathLayer layer = DeathLayer.draw(3);
        new Inference(network).evaluate(DeathLayer.samples(3).slice(0, 10), (l, rows, units, n) -> {
            for (int unit = 0; unit < units; unit++) {
                List<UnitAnswer> answers = layer.answers(unit, -0.7, 10);
                for (int sample = 0; sample < n; sample++) {
                    UnitAnswer answer = answers.get(sample);
                    assertThat(answer.sample()).isEqualTo(sample);
                    assertThat(answer.preActivation()).isCloseTo(rows[unit][sample], within(1e-14));
                    assertThat(answer.postActivation()).isEqualTo(Math.max(0, answer.preActivation()));
                }
            }
        });
    }

    @Test
    void preActivationsSpreadAsWideAsTheWeightsAreLong() {
        DeathLayer layer = DeathLayer.draw(1);
        for (int unit = 0; unit < DeathStudy.UNITS; unit++) {
            double square = 0;
            for (int sample = 0; sample < DeathStudy.SAMPLES; sample++) {
                double sum = layer.preActivation(unit, sample, 0);
                square += sum * sum / DeathStudy.SAMPLES;
            }
            // A thousand draws leave an error of 2 % of a deviation.
            assertThat(Math.sqrt(square) / layer.weightNorm(unit)).isCloseTo(1, within(0.08));
        }
    }

    @Test
    void aBatchDiesBeforeTheDataSetAndNoUnitComesBackWhileTheBiasFalls() {
        List<Double> falling = new ArrayList<>();
        for (int i = 0; i <= 120; i++) {
            falling.add(2 - i / 10.0);
        }
        for (int seed = 1; seed <= 10; seed++) {
            DeathTrace trace = DeathLayer.draw(seed).along(falling);
            for (int i = 0; i < falling.size(); i++) {
                Deaths now = trace.deaths().get(i);
                Deaths before = trace.deaths().get(Math.max(0, i - 1));
                assertThat(now.percent(DeadMeasure.NEVER_ON_BATCH))
                        .isGreaterThanOrEqualTo(now.percent(DeadMeasure.NEVER_ON_DATASET));
                for (DeadMeasure measure : DeadMeasure.values()) {
                    assertThat(now.count(measure)).isGreaterThanOrEqualTo(before.count(measure));
                }
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherOneOthers() {
        assertThat(new DeathStudy(-1.5, 4).run()).isEqualTo(new DeathStudy(-1.5, 4).run());
        assertThat(DeathLayer.draw(4).answers(0, -1.5, 10))
                .isEqualTo(DeathLayer.draw(4).answers(0, -1.5, 10))
                .isNotEqualTo(DeathLayer.draw(5).answers(0, -1.5, 10));
    }

    @Test
    void refusesWhatNoSliderOffers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeathStudy(-10.5, 1))
                .withMessage("bias -10.5 is outside -10.0..2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeathStudy(0, 0))
                .withMessage("seed 0 is outside 1..999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeathSurvey(List.of(-1.0, Double.NaN), 3))
                .withMessage("bias NaN is outside -10.0..2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeathSurvey(List.of(), 3))
                .withMessage("biases [], wanted at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitSilence(5, 4))
                .withMessage("silent samples of the data set 4 is outside 5..973");
    }

    @Test
    void scatterLeavesATenthOutAtEachEnd() {
        double[] draws = IntStream.rangeClosed(1, 20).mapToDouble(i -> 21 - i).toArray();
        assertThat(Scatter.of(draws)).isEqualTo(new Scatter(10.5, 10.5, 3, 18));
        assertThat(draws[0]).isEqualTo(20);
        assertThat(Scatter.of(4)).isEqualTo(new Scatter(4, 4, 4, 4));
    }

    private static List<DeathTrace> traces(DeathSurvey survey) {
        return survey.cells().stream().map(cell -> cell.run(Checkpoint.OPEN)).toList();
    }
}
