package activationlab.study;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.theory.LayerSignal;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long predictions take. */
@Tag("bench")
class TheoryBenchmark {
    private static final int ROUNDS = 20;

    @Test
    void printsHowLongPredictionsTake() {
        for (String id : new String[] {"sigmoid", "tanh", "relu", "gelu", "elu", "hard_swish"}) {
            for (int depth : new int[] {20, 50}) {
                print(new Probe(Catalog.require(id), depth, 64, Initialization.of(Initializer.HE_NORMAL), 1));
            }
        }
    }

    private static void print(Probe probe) {
        double prediction = Double.POSITIVE_INFINITY;
        double critical = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            assertThat(probe.predict().each(LayerSignal::weightNorm)).hasSize(probe.depth());
            prediction = Math.min(prediction, (double) (System.nanoTime() - start));
        }
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            OptionalDouble sigma = probe.criticalGain().sigma();
            assertThat(sigma).isPresent();
            critical = Math.min(critical, (double) (System.nanoTime() - start));
        }
        System.out.printf(
                "%s, %d layers: prediction %.1f ms, critical gain %.0f ms%n",
                probe.activation(), probe.depth(), 1e-6 * prediction, 1e-6 * critical);
    }
}
