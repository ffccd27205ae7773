package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trajectories computed with PyTorch in float64; see ORIGIN.txt beside them. */
class ReferenceRunTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "binary_leaky_relu",
                "binary_relu",
                "binary_swish",
                "dead_relu",
                "deep_relu",
                "deep_sigmoid",
                "dying_relu",
                "momentum_decay",
                "multiclass_adam",
                "playground_tanh",
                "regression_relu",
                "regression_sigmoid",
                "regression_tanh",
                "rmsprop"
            })
    void everyCellAgreesWithinABillionth(String folder) {
        ReferenceRun run = new ReferenceRun(folder);
        List<double[]> expected = run.expected();
        Replay replay = new Replay(run);
        for (double[] row : expected) {
            double[] actual = replay.measure();
            assertThat(actual).hasSize(row.length - 1);
            for (int i = 0; i < actual.length; i++) {
                assertThat(actual[i])
                        .as("column %d of epoch %.0f", i + 1, row[0])
                        .isCloseTo(row[i + 1], org.assertj.core.data.Offset.offset(1e-9 * Math.abs(row[i + 1])));
            }
            replay.epoch();
        }
    }

    /** The run of the reference, done by this package. */
    private static final class Replay {
        private final Network network;
        private final Samples samples;
        private final Backpropagation whole;
        private final Backpropagation batch;
        private final int batchSize;
        private final double rate;
        private final int[] order;
        private long step;

        Replay(ReferenceRun run) {
            network = run.network();
            samples = run.samples();
            int size = (int) run.number("batchSize");
            batchSize = size == 0 ? samples.count() : size;
            rate = run.number("learningRate");
            whole = new Backpropagation(network, samples.count());
            batch = new Backpropagation(network, batchSize);
            order = IntStream.range(0, samples.count()).toArray();
        }

        double[] measure() {
            int layers = network.topology().layers();
            double[] row = new double[1 + 2 * layers + 2 * (layers - 1)];
            samples.gather(order, 0, samples.count(), whole.inputs(), whole.targets());
            whole.run(samples.count(), 0);
            row[0] = whole.loss(samples.count());
            for (int l = 0; l < layers; l++) {
                row[1 + 2 * l] = network.weightGradientNorm(l);
                row[2 + 2 * l] = network.biasGradientNorm(l);
            }
            whole.show(samples.count(), (layer, rows, units, n) -> {
                double[][] active = Arrays.copyOf(rows, units);
                row[1 + 2 * layers + 2 * layer] = Arrays.stream(active)
                                .mapToDouble(unit -> zeros(unit, n))
                                .sum()
                        / n
                        / units;
                row[2 + 2 * layers + 2 * layer] = (double) Arrays.stream(active)
                                .filter(unit -> zeros(unit, n) == n)
                                .count()
                        / units;
            });
            return row;
        }

        void epoch() {
            for (int from = 0; from < samples.count(); from += batchSize) {
                int n = Math.min(batchSize, samples.count() - from);
                samples.gather(order, from, n, batch.inputs(), batch.targets());
                assertThat(batch.run(n, step++)).isTrue();
                assertThat(network.descend(rate)).isTrue();
            }
        }

        private static double zeros(double[] unit, int n) {
            return Arrays.stream(unit, 0, n).filter(value -> value == 0).count();
        }
    }
}
