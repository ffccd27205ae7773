package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {
    private static final double LN2 = Math.log(2);

    /** Loss and gradient are correctly rounded reference values computed with 60 digits. */
    @ParameterizedTest
    @CsvSource({
        "BINARY_CROSS_ENTROPY, -1e6, 0, 0.0, 0.0",
        "BINARY_CROSS_ENTROPY, -1e6, 1, 1000000.0, -1.0",
        "BINARY_CROSS_ENTROPY, -700, 0, 9.85967654375977e-305, 9.85967654375977e-305",
        "BINARY_CROSS_ENTROPY, -700, 1, 700.0, -1.0",
        "BINARY_CROSS_ENTROPY, -40, 0, 4.248354255291589e-18, 4.248354255291589e-18",
        "BINARY_CROSS_ENTROPY, -40, 1, 40.0, -1.0",
        "BINARY_CROSS_ENTROPY, -0.5, 0, 0.4740769841801067, 0.37754066879814546",
        "BINARY_CROSS_ENTROPY, -0.5, 1, 0.9740769841801067, -0.6224593312018546",
        "BINARY_CROSS_ENTROPY, 0, 0, 0.6931471805599453, 0.5",
        "BINARY_CROSS_ENTROPY, 0, 1, 0.6931471805599453, -0.5",
        "BINARY_CROSS_ENTROPY, 21, 0, 21.000000000758256, 0.999999999241744",
        "BINARY_CROSS_ENTROPY, 21, 1, 7.582560425037146e-10, -7.582560422162384e-10",
        "BINARY_CROSS_ENTROPY, 40, 0, 40.0, 1.0",
        "BINARY_CROSS_ENTROPY, 40, 1, 4.248354255291589e-18, -4.248354255291589e-18",
        "BINARY_CROSS_ENTROPY, 700, 0, 700.0, 1.0",
        "BINARY_CROSS_ENTROPY, 700, 1, 9.85967654375977e-305, -9.85967654375977e-305",
        "BINARY_CROSS_ENTROPY, 1e6, 0, 1000000.0, 1.0",
        "BINARY_CROSS_ENTROPY, 1e6, 1, 0.0, -0.0",
        "MEAN_SQUARED_ERROR, -1e6, 0.5, 1000001000000.25, -2000001.0",
        "POSITIVE_SQUARED_ERROR, -1e6, 0.5, 0.25, -0.0",
        "BOUNDED_SQUARED_ERROR, -1e6, -0.25, 0.5625, -0.0",
        "MEAN_SQUARED_ERROR, -700, 0.5, 490700.25, -1401.0",
        "POSITIVE_SQUARED_ERROR, -700, 0.5, 0.25, -9.85967654375977e-305",
        "BOUNDED_SQUARED_ERROR, -700, -0.25, 0.5625, -0.0",
        "MEAN_SQUARED_ERROR, -40, 0.5, 1640.25, -81.0",
        "POSITIVE_SQUARED_ERROR, -40, 0.5, 0.25, -4.248354255291589e-18",
        "BOUNDED_SQUARED_ERROR, -40, -0.25, 0.5625, -1.082910832707249e-34",
        "MEAN_SQUARED_ERROR, -0.5, 0.5, 1.0, -2.0",
        "POSITIVE_SQUARED_ERROR, -0.5, 0.5, 0.0006720027491984393, -0.019573985459814855",
        "BOUNDED_SQUARED_ERROR, -0.5, -0.25, 0.044993688404067714, -0.33363811490062356",
        "MEAN_SQUARED_ERROR, 0, 0.5, 0.25, -1.0",
        "POSITIVE_SQUARED_ERROR, 0, 0.5, 0.037305833358256116, 0.19314718055994531",
        "BOUNDED_SQUARED_ERROR, 0, -0.25, 0.0625, 0.5",
        "MEAN_SQUARED_ERROR, 21, 0.5, 420.25, 41.0",
        "POSITIVE_SQUARED_ERROR, 21, 0.5, 420.2500000310885, 40.999999970428014",
        "BOUNDED_SQUARED_ERROR, 21, -0.25, 1.5625, 5.74952226429356e-18",
        "MEAN_SQUARED_ERROR, 40, 0.5, 1560.25, 79.0",
        "POSITIVE_SQUARED_ERROR, 40, 0.5, 1560.25, 79.0",
        "BOUNDED_SQUARED_ERROR, 40, -0.25, 1.5625, 1.8048513878454152e-34",
        "MEAN_SQUARED_ERROR, 700, 0.5, 489300.25, 1399.0",
        "POSITIVE_SQUARED_ERROR, 700, 0.5, 489300.25, 1399.0",
        "BOUNDED_SQUARED_ERROR, 700, -0.25, 1.5625, 0.0",
        "MEAN_SQUARED_ERROR, 1e6, 0.5, 999999000000.25, 1999999.0",
        "POSITIVE_SQUARED_ERROR, 1e6, 0.5, 999999000000.25, 1999999.0",
        "BOUNDED_SQUARED_ERROR, 1e6, -0.25, 1.5625, 0.0",
    })
    void oneOutputIsRightFarOutToo(Loss loss, double z, double target, double expected, double slope) {
        Outcome outcome = Outcome.of(loss, new double[][] {{z}}, new double[][] {{target}});
        assertThat(outcome.probe).isZero();
        assertThat(outcome.loss).isCloseTo(expected, nearly(expected));
        assertThat(outcome.gradient[0][0]).isCloseTo(slope, nearly(slope));
    }

    /** As above, for logits (z, 0, 0) and the target's class; the gradients are those by the first two. */
    @ParameterizedTest
    @CsvSource({
        "-1e6, 0, 1000000.6931471806, -1.0, 0.5",
        "-1e6, 1, 0.6931471805599453, 0.0, -0.5",
        "-700, 0, 700.6931471805599, -1.0, 0.5",
        "-700, 1, 0.6931471805599453, 4.929838271879885e-305, -0.5",
        "-40, 0, 40.69314718055995, -1.0, 0.5",
        "-40, 1, 0.6931471805599453, 2.1241771276457944e-18, -0.5",
        "-0.5, 0, 1.4580200879470337, -0.7673034623811014, 0.3836517311905507",
        "-0.5, 1, 0.9580200879470337, 0.2326965376188986, -0.6163482688094493",
        "0, 0, 1.0986122886681098, -0.6666666666666666, 0.3333333333333333",
        "0, 1, 1.0986122886681098, 0.3333333333333333, -0.6666666666666666",
        "21, 0, 1.5165120844324768e-09, -1.5165120832825725e-09, 7.582560416412863e-10",
        "21, 1, 21.00000000151651, 0.9999999984834879, -0.999999999241744",
        "40, 0, 8.496708510583178e-18, -8.496708510583178e-18, 4.248354255291589e-18",
        "40, 1, 40.0, 1.0, -1.0",
        "700, 0, 1.971935308751954e-304, -1.971935308751954e-304, 9.85967654375977e-305",
        "700, 1, 700.0, 1.0, -1.0",
        "1e6, 0, 0.0, -0.0, 0.0",
        "1e6, 1, 1000000.0, 1.0, -1.0",
    })
    void classesAreRightFarOutToo(double z, int target, double expected, double first, double second) {
        double[][] logits = {{z}, {0}, {0}};
        Outcome outcome = Outcome.of(Loss.CROSS_ENTROPY, logits, new double[][] {{target}});
        assertThat(outcome.probe).isZero();
        assertThat(outcome.loss).isCloseTo(expected, nearly(expected));
        assertThat(outcome.gradient[0][0]).isCloseTo(first, nearly(first));
        assertThat(outcome.gradient[1][0]).isCloseTo(second, nearly(second));
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void outputsThatAreNotFiniteAreNoticed(Loss loss) {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            Outcome outcome = Outcome.of(loss, new double[][] {{0, bad}}, new double[][] {{0, 0}});
            assertThat(outcome.probe).isNaN();
        }
    }

    /** Residuals 1, 0, -2 and -1: the mean of their squares is 6/4, and its slopes are half of them. */
    @Test
    void squaredErrorsAreAveragedOverSamplesAndOutputs() {
        double[][] z = {{1, 2}, {0, -1}};
        double[][] targets = {{0, 2}, {2, 0}};
        Outcome outcome = Outcome.of(Loss.MEAN_SQUARED_ERROR, z, targets);
        assertThat(outcome.loss).isEqualTo(1.5);
        assertThat(outcome.gradient).isDeepEqualTo(new double[][] {{0.5, 0}, {-1, -0.5}});
        assertThat(outcome.hits).isNaN();
    }

    /** Probabilities 1/2 and 3/4 of labels 1 and 0: (ln 2 + ln 4) / 2, slopes (-1/2)/2 and (3/4)/2. */
    @Test
    void labelsAreAveragedOverSamplesAndOutputs() {
        double[][] z = {{0}, {Math.log(3)}};
        double[][] targets = {{1}, {0}};
        Outcome outcome = Outcome.of(Loss.BINARY_CROSS_ENTROPY, z, targets);
        assertThat(outcome.loss).isCloseTo(1.5 * LN2, within(1e-15));
        assertThat(outcome.gradient[0][0]).isEqualTo(-0.25);
        assertThat(outcome.gradient[1][0]).isCloseTo(0.375, within(1e-16));
        assertThat(outcome.answers[1][0]).isCloseTo(0.75, within(2e-16));
    }

    /** Three samples with 2, 1 and 0 right labels of 2. */
    @Test
    void everyRightLabelIsAShareOfAHit() {
        double[][] z = {{1, -1, -1}, {-1, -1, 1}};
        double[][] targets = {{1, 0, 1}, {0, 1, 0}};
        assertThat(Outcome.of(Loss.BINARY_CROSS_ENTROPY, z, targets).hits).isEqualTo(1.5);
    }

    /** Probabilities 1/6, 1/3 and 1/2; the target is the last class. */
    @Test
    void classesShareOneProbability() {
        double[][] z = {{0}, {LN2}, {Math.log(3)}};
        Outcome outcome = Outcome.of(Loss.CROSS_ENTROPY, z, new double[][] {{2}});
        assertThat(outcome.loss).isCloseTo(LN2, within(1e-15));
        double[] expected = {1.0 / 6, 1.0 / 3, -1.0 / 2};
        for (int unit = 0; unit < 3; unit++) {
            assertThat(outcome.gradient[unit][0]).isCloseTo(expected[unit], within(1e-15));
            assertThat(outcome.answers[unit][0]).isCloseTo((unit + 1) / 6.0, within(1e-15));
        }
        assertThat(outcome.hits).isEqualTo(1);
    }

    /** softplus(0) = ln 2 with slope 1/2, tanh(ln 2) = 3/5 with slope 16/25. */
    @Test
    void squashedOutputsAreComparedBehindTheirActivation() {
        Outcome positive = Outcome.of(Loss.POSITIVE_SQUARED_ERROR, new double[][] {{0}}, new double[][] {{0}});
        assertThat(positive.loss).isCloseTo(LN2 * LN2, within(1e-15));
        assertThat(positive.gradient[0][0]).isCloseTo(LN2, within(1e-15));
        assertThat(positive.answers[0][0]).isCloseTo(LN2, within(1e-15));
        Outcome bounded = Outcome.of(Loss.BOUNDED_SQUARED_ERROR, new double[][] {{LN2}}, new double[][] {{1}});
        assertThat(bounded.loss).isCloseTo(0.16, within(1e-15));
        assertThat(bounded.gradient[0][0]).isCloseTo(-0.512, within(1e-15));
        assertThat(bounded.answers[0][0]).isCloseTo(0.6, within(1e-15));
    }

    /** More samples than fit into one block of the evaluation. */
    @ParameterizedTest
    @EnumSource(Loss.class)
    void evaluationMeasuresWhatTrainingMinimizes(Loss loss) {
        SeededRandom random = new SeededRandom(6);
        Topology topology = Topology.of(List.of(3, 5, 4), Catalog.require("tanh"), loss);
        Network network = new Network(topology);
        network.initialize(Initializer.GLOROT_NORMAL, random);
        RandomBatch batch = new RandomBatch(topology, 250, random);
        Backpropagation pass = new Backpropagation(network, 250);
        batch.load(pass);
        pass.run(250, 0);
        Evaluation evaluation = new Inference(network).evaluate(batch.samples(), (layer, rows, units, n) -> {});
        assertThat(evaluation.loss()).isCloseTo(pass.loss(250), within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 120, 250})
    void everyOutputAnswersEveryPoint(int count) {
        Topology topology = Topology.of(List.of(1, 3), Catalog.require("tanh"), Loss.CROSS_ENTROPY);
        Network network = new Network(topology);
        network.initialize(Initializer.HE_NORMAL, new SeededRandom(2));
        double[][] points = new double[1][count];
        Arrays.setAll(points[0], i -> 0.01 * i);
        double[][] answers = new double[3][count];
        new Inference(network).answer(points, answers);
        double[] logits = new double[3];
        for (int unit = 0; unit < 3; unit++) {
            logits[unit] = network.weights(0).get(unit, 0) * points[0][count - 1];
        }
        double sum = Arrays.stream(logits).map(Math::exp).sum();
        for (int unit = 0; unit < 3; unit++) {
            assertThat(answers[unit][count - 1]).isCloseTo(Math.exp(logits[unit]) / sum, within(1e-14));
        }
    }

    private static Offset<Double> nearly(double expected) {
        return within(1e-14 * Math.abs(expected));
    }

    /** What a head makes of some pre-activations. */
    private static final class Outcome {
        private final double probe;
        private final double loss;
        private final double hits;
        private final double[][] gradient;
        private final double[][] answers;

        private Outcome(Head head, double[][] z, double[][] targets) {
            int n = z[0].length;
            gradient = new double[z.length][n];
            answers = new double[z.length][n];
            probe = head.gradient(z, targets, gradient, n);
            loss = Double.isNaN(probe) ? Double.NaN : head.loss(z, targets, n) / n;
            hits = head.hits(z, targets, n);
            head.answer(z, answers, n);
        }

        static Outcome of(Loss loss, double[][] z, double[][] targets) {
            Topology topology = Topology.of(List.of(1, z.length), Catalog.require("tanh"), loss);
            return new Outcome(Head.of(topology, z[0].length), z, targets);
        }
    }
}
