package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Backpropagation} shows of the gradients between the layers. */
class ShownGradientsTest {
    private static final int N = 21;

    private final SeededRandom random = new SeededRandom(5);

    @ParameterizedTest
    @ValueSource(strings = {"tanh", "relu", "gelu", "hard_swish"})
    void slopesLieBetweenGradientsByActivationAndByPreActivation(String id) {
        Activation f = Catalog.require(id);
        Backpropagation pass = pass(new Network(
                Topology.of(List.of(3, 60, 25, 4, 1), f, Loss.BINARY_CROSS_ENTROPY), Optimizer.descent(), 1));
        double[][][] z = new double[3][][];
        double[][][] byZ = new double[4][][];
        double[][][] byA = new double[3][][];
        pass.showPreActivations(N, (layer, rows, units, n) -> z[layer] = copy(rows, units, n));
        pass.showGradients(N, (layer, rows, units, n) -> byZ[layer] = copy(rows, units, n));
        pass.showActivationGradients(N, (layer, rows, units, n) -> byA[layer] = copy(rows, units, n));
        for (int l = 0; l < 3; l++) {
            for (int unit = 0; unit < z[l].length; unit++) {
                double[] expected = new double[N];
                f.backward(z[l][unit], byA[l][unit], expected);
                assertThat(byZ[l][unit]).isEqualTo(expected);
            }
        }
    }

    @Test
    void weightsLieBetweenGradientsByPreActivationAndByActivation() {
        Network network = new Network(
                Topology.of(List.of(2, 60, 7, 2), Catalog.require("tanh"), Loss.MEAN_SQUARED_ERROR),
                Optimizer.descent(),
                1);
        Backpropagation pass = pass(network);
        List<double[][]> byZ = new ArrayList<>();
        pass.showGradients(N, (layer, rows, units, n) -> byZ.add(copy(rows, units, n)));
        pass.showActivationGradients(N, (layer, rows, units, n) -> {
            DMatrixRMaj weights = network.weights(layer + 1);
            double[][] above = byZ.get(layer + 1);
            for (int unit = 0; unit < units; unit++) {
                for (int s = 0; s < n; s++) {
                    double expected = 0;
                    for (int next = 0; next < above.length; next++) {
                        expected += weights.get(next, unit) * above[next][s];
                    }
                    assertThat(rows[unit][s]).isCloseTo(expected, within(1e-15));
                }
            }
        });
        double[] sums = Arrays.stream(byZ.get(1))
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        assertThat(sums).containsExactly(network.biasGradient(1).data, within(1e-15));
    }

    @Test
    void whatDropoutLeavesOutHasNoGradient() {
        HiddenLayer first = new HiddenLayer(8, Catalog.require("tanh")).withDropout(0.5);
        HiddenLayer second = new HiddenLayer(8, Catalog.require("tanh"));
        Network network = new Network(
                new Topology(2, List.of(first, second), 1, Loss.MEAN_SQUARED_ERROR), Optimizer.descent(), 1);
        Backpropagation pass = pass(network);
        pass.showActivationGradients(N, (layer, rows, units, n) -> {
            long zeros = Arrays.stream(copy(rows, units, n))
                    .flatMapToDouble(Arrays::stream)
                    .filter(each -> each == 0)
                    .count();
            if (layer == 0) {
                assertThat(zeros).isBetween((long) units * n / 4, 3L * units * n / 4);
            } else {
                assertThat(zeros).isZero();
            }
        });
    }

    @Test
    void allGradientsStandInARow() {
        Network network = new Network(
                Topology.of(List.of(2, 3, 1), Catalog.require("tanh"), Loss.MEAN_SQUARED_ERROR),
                Optimizer.descent(),
                1);
        double[] all = pass(network).gradients();
        assertThat(all).hasSize(3 * 3 + 4);
        assertThat(all[3]).isEqualTo(network.weightGradient(0).get(1, 0));
        assertThat(all[8]).isEqualTo(network.biasGradient(0).get(2, 0));
        assertThat(all[11]).isEqualTo(network.weightGradient(1).get(0, 2));
        assertThat(all[12]).isEqualTo(network.biasGradient(1).get(0, 0));
    }

    @Test
    void lookingChangesNothing() {
        Network network = new Network(
                Topology.of(List.of(2, 9, 9, 1), Catalog.require("gelu"), Loss.BINARY_CROSS_ENTROPY),
                Optimizer.descent(),
                1);
        Backpropagation pass = pass(network);
        DMatrixRMaj before = network.weightGradient(0);
        pass.showActivationGradients(
                N, (layer, rows, units, n) -> assertThat(units).isEqualTo(9));
        pass.showOutput(N, (layer, rows, units, n) -> assertThat(layer).isEqualTo(2));
        assertThat(network.weightGradient(0).data).isEqualTo(before.data);
        pass.run(N, 0);
        assertThat(network.weightGradient(0).data).isEqualTo(before.data);
    }

    private Backpropagation pass(Network network) {
        network.initialize(Initializer.FAN_IN_UNIFORM, random);
        Backpropagation pass = new Backpropagation(network, N);
        for (double[] feature : pass.inputs()) {
            for (int s = 0; s < N; s++) {
                feature[s] = random.nextGaussian();
            }
        }
        for (double[] target : pass.targets()) {
            for (int s = 0; s < N; s++) {
                target[s] = random.nextInt(2);
            }
        }
        assertThat(pass.run(N, 0)).isTrue();
        return pass;
    }

    private static double[][] copy(double[][] rows, int units, int n) {
        return Arrays.stream(rows, 0, units).map(row -> Arrays.copyOf(row, n)).toArray(double[][]::new);
    }
}
