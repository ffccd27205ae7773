package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Gradients through every head, on random networks with one output and with several. */
class HeadGradientTest {
    private static final int N = 11;

    @ParameterizedTest
    @CsvSource({
        "MEAN_SQUARED_ERROR, 1, 1",
        "MEAN_SQUARED_ERROR, 3, 2",
        "BINARY_CROSS_ENTROPY, 1, 3",
        "BINARY_CROSS_ENTROPY, 5, 4",
        "CROSS_ENTROPY, 2, 5",
        "CROSS_ENTROPY, 4, 6",
        "POSITIVE_SQUARED_ERROR, 1, 7",
        "POSITIVE_SQUARED_ERROR, 3, 8",
        "BOUNDED_SQUARED_ERROR, 1, 9",
        "BOUNDED_SQUARED_ERROR, 4, 10",
    })
    void everyLayerAgreesWithCentralDifferences(Loss loss, int outputs, long seed) {
        Run run = new Run(loss, outputs, seed);
        CentralDifferences differences = CentralDifferences.training(run.pass, N, 0);
        for (int layer = 0; layer < 3; layer++) {
            differences.agreeWith(run.network.layer(layer));
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void aBatchIsTheMeanOfItsSamples(Loss loss) {
        Run run = new Run(loss, 3, 20);
        run.pass.run(N, 0);
        double together = run.pass.loss(N);
        List<DMatrixRMaj> gradients = run.gradients();
        double mean = 0;
        List<DMatrixRMaj> means =
                gradients.stream().map(DMatrixRMaj::createLike).toList();
        for (int s = 0; s < N; s++) {
            run.batch.load(run.pass, s, 1);
            run.pass.run(1, 0);
            mean += run.pass.loss(1) / N;
            for (int i = 0; i < means.size(); i++) {
                CommonOps_DDRM.addEquals(means.get(i), 1.0 / N, run.gradients().get(i));
            }
        }
        assertThat(together).isCloseTo(mean, within(1e-14));
        assertAlike(gradients, means);
    }

    /** For several classes their numbers follow, otherwise the rows of targets. */
    @ParameterizedTest
    @EnumSource(Loss.class)
    void renamingOutputsRenamesTheirGradients(Loss loss) {
        int[] order = {2, 0, 3, 1};
        Run run = new Run(loss, 4, 30);
        run.pass.run(N, 0);
        double before = run.pass.loss(N);
        List<DMatrixRMaj> expected = run.gradients();
        expected.set(4, permuted(expected.get(4), order));
        expected.set(5, permuted(expected.get(5), order));
        run.network.set(2, permuted(run.network.weights(2), order), permuted(run.network.biases(2), order));
        permuteTargets(run.pass.targets(), order);
        run.pass.run(N, 0);
        assertThat(run.pass.loss(N)).isCloseTo(before, within(1e-14));
        assertAlike(run.gradients(), expected);
    }

    /** With the same weights for every class each has the same probability, whatever the sample. */
    @ParameterizedTest
    @EnumSource(Loss.class)
    void identicalOutputsAnswerAlike(Loss loss) {
        Run run = new Run(loss, 4, 40);
        int[] first = {0, 0, 0, 0};
        run.network.set(2, permuted(run.network.weights(2), first), permuted(run.network.biases(2), first));
        double[][] answers = new double[4][N];
        new Inference(run.network).answer(run.pass.inputs(), answers);
        for (double[] row : answers) {
            assertThat(row).isEqualTo(answers[0]);
        }
        if (loss == Loss.CROSS_ENTROPY) {
            assertThat(answers[0]).containsOnly(0.25);
            run.pass.run(N, 0);
            assertThat(run.pass.loss(N)).isCloseTo(Math.log(4), within(1e-15));
        }
    }

    /** What a hidden unit is told is the sum over the classes, each p - 1 or p, times the same weight. */
    @ParameterizedTest
    @CsvSource({"2", "3", "7"})
    void identicalClassesTeachHiddenLayersNothing(int classes) {
        Run run = new Run(Loss.CROSS_ENTROPY, classes, 50);
        int[] first = new int[classes];
        run.network.set(2, permuted(run.network.weights(2), first), permuted(run.network.biases(2), first));
        run.pass.run(N, 0);
        assertThat(run.network.weightGradientNorm(2)).isGreaterThan(0.01);
        assertThat(run.network.weightGradientNorm(1)).isLessThan(1e-15);
        assertThat(run.network.weightGradientNorm(0)).isLessThan(1e-15);
    }

    /** Class 1 against class 0 with logit z is two classes with logits z and 0. */
    @ParameterizedTest
    @CsvSource({"60", "61"})
    void oneLabelIsTwoClassesOfWhichTheFirstHasLogitZero(long seed) {
        Run label = new Run(Loss.BINARY_CROSS_ENTROPY, 1, seed);
        Run classes = new Run(Loss.CROSS_ENTROPY, 2, seed);
        for (int layer = 0; layer < 2; layer++) {
            classes.network.set(layer, label.network.weights(layer), label.network.biases(layer));
        }
        DMatrixRMaj weights = new DMatrixRMaj(2, 5);
        CommonOps_DDRM.insert(label.network.weights(2), weights, 1, 0);
        DMatrixRMaj biases =
                new DMatrixRMaj(2, 1, true, 0, label.network.biases(2).get(0));
        classes.network.set(2, weights, biases);
        copy(label.pass.inputs(), classes.pass.inputs());
        copy(label.pass.targets(), classes.pass.targets());
        label.pass.run(N, 0);
        classes.pass.run(N, 0);
        assertThat(classes.pass.loss(N)).isCloseTo(label.pass.loss(N), within(1e-14));
        assertAlike(classes.gradients().subList(0, 4), label.gradients().subList(0, 4));
    }

    private static void copy(double[][] from, double[][] to) {
        for (int r = 0; r < from.length; r++) {
            System.arraycopy(from[r], 0, to[r], 0, N);
        }
    }

    private static DMatrixRMaj permuted(DMatrixRMaj rows, int[] order) {
        DMatrixRMaj result = rows.createLike();
        for (int r = 0; r < order.length; r++) {
            CommonOps_DDRM.insert(CommonOps_DDRM.extractRow(rows, order[r], null), result, r, 0);
        }
        return result;
    }

    private static void permuteTargets(double[][] targets, int[] order) {
        double[][] old = Arrays.stream(targets).map(double[]::clone).toArray(double[][]::new);
        for (int s = 0; s < N; s++) {
            for (int unit = 0; unit < order.length; unit++) {
                if (targets.length > 1) {
                    targets[unit][s] = old[order[unit]][s];
                } else if (old[0][s] == order[unit]) {
                    targets[0][s] = unit;
                }
            }
        }
    }

    private static void assertAlike(List<DMatrixRMaj> actual, List<DMatrixRMaj> expected) {
        for (int i = 0; i < expected.size(); i++) {
            double size = CommonOps_DDRM.elementMaxAbs(expected.get(i));
            assertThat(CommonOps_DDRM.elementMaxAbs(
                            CommonOps_DDRM.subtract(actual.get(i), expected.get(i), (DMatrixRMaj) null)))
                    .isLessThanOrEqualTo(1e-13 * size);
        }
    }

    /** A random network with its batch. */
    private static final class Run {
        private final Network network;
        private final RandomBatch batch;
        private final Backpropagation pass;

        Run(Loss loss, int outputs, long seed) {
            SeededRandom random = new SeededRandom(seed);
            Topology topology = Topology.of(List.of(3, 6, 5, outputs), Catalog.require("swish"), loss);
            network = new Network(topology);
            network.initialize(Initialization.of(Initializer.HE_NORMAL).withBias(0.1), random);
            batch = new RandomBatch(topology, N, random);
            pass = new Backpropagation(network, N);
            batch.load(pass);
        }

        /** Returns the gradients by weights and biases, layer by layer. */
        List<DMatrixRMaj> gradients() {
            List<DMatrixRMaj> all = new ArrayList<>();
            for (int layer = 0; layer < 3; layer++) {
                all.add(network.weightGradient(layer));
                all.add(network.biasGradient(layer));
            }
            return all;
        }
    }
}
