package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackpropagationTest {
    private static final Activation TANH = Catalog.require("tanh");
    private static final Activation RELU = Catalog.require("relu");

    /** Sizes with and without whole groups of four, narrow and wide, batches from one sample on. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1",
        "2, 4, 2, 10",
        "3, 5, 7, 1",
        "4, 8, 8, 4",
        "7, 23, 24, 13",
        "10, 64, 33, 32",
        "25, 25, 25, 3",
        "64, 40, 1, 65",
        "1, 20, 20, 200",
        "30, 70, 64, 130",
    })
    void oneStepIsThatOfTheReferenceWithMatrices(int inputs, int first, int second, int n) {
        for (Loss loss : List.of(Loss.MEAN_SQUARED_ERROR, Loss.BINARY_CROSS_ENTROPY)) {
            SeededRandom random = new SeededRandom(inputs + 100L * n);
            Network network = new Network(Topology.of(List.of(inputs, first, second, 1), TANH, loss));
            network.initialize(Initializer.FAN_IN_UNIFORM, random);
            RandomBatch batch = new RandomBatch(inputs, n, random);
            Backpropagation pass = new Backpropagation(network, n);
            Reference reference = new Reference(network, n);
            batch.load(pass);
            batch.load(reference);
            for (int step = 0; step < 2; step++) {
                pass.run(n, step);
                reference.run(batch.targets());
                for (int l = 0; l < 3; l++) {
                    assertAlike(network.weightGradient(l), reference.weightGradient(l));
                    assertAlike(network.biasGradient(l), reference.biasGradient(l));
                }
                network.descend(0.5);
                reference.descend(0.5);
            }
            for (int l = 0; l < 3; l++) {
                assertAlike(network.weights(l), reference.weights(l));
            }
        }
    }

    @Test
    void theGradientOfABatchIsTheMeanOfThoseOfItsSamples() {
        Network network = network(RELU, 2, 30, 6, 1);
        RandomBatch batch = new RandomBatch(2, 12, new SeededRandom(1));
        Backpropagation whole = new Backpropagation(network, 12);
        batch.load(whole);
        whole.run(12, 0);
        DMatrixRMaj together = network.weightGradient(1);
        DMatrixRMaj mean = together.createLike();
        for (int s = 0; s < 12; s++) {
            batch.load(whole, s, 1);
            whole.run(1, 0);
            CommonOps_DDRM.addEquals(mean, 1.0 / 12, network.weightGradient(1));
        }
        assertAlike(together, mean);
    }

    @Test
    void permutingHiddenUnitsChangesNothingElse() {
        Network network = network(TANH, 3, 6, 5, 1);
        RandomBatch batch = new RandomBatch(3, 20, new SeededRandom(1));
        Backpropagation pass = new Backpropagation(network, 20);
        batch.load(pass);
        pass.run(20, 0);
        double loss = pass.loss(20);
        DMatrixRMaj inward = network.weightGradient(0);
        DMatrixRMaj outward = network.weightGradient(1);
        int[] order = {5, 2, 0, 1, 4, 3};
        DMatrixRMaj inner = network.weights(0);
        DMatrixRMaj innerBiases = network.biases(0);
        DMatrixRMaj outer = network.weights(1);
        for (int unit = 0; unit < 6; unit++) {
            for (int input = 0; input < 3; input++) {
                inner.set(unit, input, network.weights(0).get(order[unit], input));
            }
            innerBiases.set(unit, 0, network.biases(0).get(order[unit], 0));
            for (int next = 0; next < 5; next++) {
                outer.set(next, unit, network.weights(1).get(next, order[unit]));
            }
        }
        network.set(0, inner, innerBiases);
        network.set(1, outer, network.biases(1));
        pass.run(20, 0);
        assertThat(pass.loss(20)).isCloseTo(loss, within(1e-14));
        for (int unit = 0; unit < 6; unit++) {
            assertAlike(row(network.weightGradient(0), unit), row(inward, order[unit]));
            assertAlike(column(network.weightGradient(1), unit), column(outward, order[unit]));
        }
    }

    private static DMatrixRMaj row(DMatrixRMaj matrix, int index) {
        return CommonOps_DDRM.extractRow(matrix, index, null);
    }

    private static DMatrixRMaj column(DMatrixRMaj matrix, int index) {
        return CommonOps_DDRM.extractColumn(matrix, index, null);
    }

    /** Only the gradients change, by the inverse factors; factors that are powers of 2 keep every bit. */
    @Test
    void scalingALayerUpAndTheNextDownChangesNoAnswerOfRelu() {
        Network network = network(RELU, 3, 6, 1);
        Backpropagation pass = new Backpropagation(network, 20);
        new RandomBatch(3, 20, new SeededRandom(1)).load(pass);
        pass.run(20, 0);
        double loss = pass.loss(20);
        DMatrixRMaj inward = network.weightGradient(0);
        DMatrixRMaj outward = network.weightGradient(1);
        CommonOps_DDRM.scale(1.0 / 8, inward);
        CommonOps_DDRM.scale(8, outward);
        DMatrixRMaj weights = network.weights(0);
        DMatrixRMaj biases = network.biases(0);
        DMatrixRMaj next = network.weights(1);
        CommonOps_DDRM.scale(8, weights);
        CommonOps_DDRM.scale(8, biases);
        CommonOps_DDRM.scale(1.0 / 8, next);
        network.set(0, weights, biases);
        network.set(1, next, network.biases(1));
        pass.run(20, 0);
        assertThat(pass.loss(20)).isEqualTo(loss);
        assertThat(network.weightGradient(0).data).isEqualTo(inward.data);
        assertThat(network.weightGradient(1).data).isEqualTo(outward.data);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e6, -800, -40, 0, 40, 800, 1e6})
    void theLossIsStableForEveryOutput(double output) {
        Network network = new Network(Topology.of(List.of(1, 1, 1), TANH, Loss.BINARY_CROSS_ENTROPY));
        network.set(1, new DMatrixRMaj(1, 1, true, 0), new DMatrixRMaj(1, 1, true, output));
        Backpropagation pass = new Backpropagation(network, 1);
        for (double target : new double[] {0, 1}) {
            pass.targets()[0][0] = target;
            assertThat(pass.run(1, 0)).isTrue();
            double towardsWrong = target == 1 ? -output : output;
            double expected = Math.max(towardsWrong, 0) + Math.log1p(Math.exp(-Math.abs(output)));
            assertThat(pass.loss(1)).isCloseTo(expected, within(1e-15 * expected));
            assertThat(network.biasGradient(1).get(0, 0))
                    .isCloseTo(1 / (1 + Math.exp(-output)) - target, within(1e-15));
        }
    }

    @Test
    void aRefusedStepLeavesNoTraceAndTheOneBeforeCanBeTakenBack() {
        Network network = network(RELU, 2, 5, 1);
        Backpropagation pass = new Backpropagation(network, 8);
        new RandomBatch(2, 8, new SeededRandom(1)).load(pass);
        DMatrixRMaj start = network.weights(0);
        pass.run(8, 0);
        assertThat(network.descend(0.1)).isTrue();
        DMatrixRMaj moved = network.weights(0);
        pass.inputs()[0][3] = Double.NaN;
        assertThat(pass.run(8, 1) && network.finiteGradients()).isFalse();
        assertThat(pass.firstBad(8)).contains(new BadTensor(1, "pre-activation", Flaw.NOT_A_NUMBER));
        assertThat(network.weights(0).data).isEqualTo(moved.data);
        assertThat(network.revoke()).isTrue();
        assertThat(network.weights(0).data).isEqualTo(start.data);
        assertThat(network.revoke()).as("only the latest").isFalse();
    }

    @Test
    void infiniteNumbersAreToldFromThoseThatAreNone() {
        Backpropagation pass = new Backpropagation(network(RELU, 2, 5, 1), 8);
        new RandomBatch(2, 8, new SeededRandom(1)).load(pass);
        pass.inputs()[0][3] = Double.POSITIVE_INFINITY;
        pass.run(8, 0);
        assertThat(pass.firstBad(8)).contains(new BadTensor(1, "pre-activation", Flaw.INFINITE));
        pass.inputs()[0][4] = Double.NaN;
        pass.run(8, 0);
        assertThat(pass.firstBad(8)).contains(new BadTensor(1, "pre-activation", Flaw.BOTH));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-170, 1, 1e170, Double.POSITIVE_INFINITY})
    void gradientNormsNeitherOverflowNorUnderflow(double size) {
        Parameters parameters = new Parameters(2, 3, 0);
        parameters.gradients()[0][1] = 3 * size;
        parameters.gradients()[1][0] = -4 * size;
        assertThat(parameters.gradientNorm(0, 3)).isCloseTo(5 * size, within(5e-15 * Math.min(size, 1e300)));
        assertThat(parameters.gradientNorm(2, 3)).isZero();
    }

    private static Network network(Activation activation, Integer... sizes) {
        Network network = new Network(Topology.of(List.of(sizes), activation, Loss.BINARY_CROSS_ENTROPY));
        network.initialize(Initializer.FAN_IN_UNIFORM, new SeededRandom(8));
        return network;
    }

    private static void assertAlike(DMatrixRMaj actual, DMatrixRMaj expected) {
        double size = CommonOps_DDRM.elementMaxAbs(expected);
        for (int i = 0; i < expected.data.length; i++) {
            assertThat(actual.data[i]).isCloseTo(expected.data[i], within(1e-13 * size + 1e-300));
        }
    }
}
