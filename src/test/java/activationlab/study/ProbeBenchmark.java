package activationlab.study;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a probe takes, weights drawn and network built. */
@Tag("bench")
class ProbeBenchmark {
    private static final int ROUNDS = 400;

    @Test
    void printsHowLongAProbeTakes() {
        for (Initializer initializer : Initializer.values()) {
            for (String activation : new String[] {"sigmoid", "relu", "gelu"}) {
                Probe probe = new Probe(Catalog.require(activation), 20, 64, Initialization.of(initializer), 1);
                print(initializer.title() + ", " + activation, probe);
            }
        }
        print("largest", Probe.initial().withDepth(50).withWidth(256));
    }

    private static void print(String name, Probe probe) {
        double best = Double.POSITIVE_INFINITY;
        double sum = 0;
        int rounds = probe.width() > 64 ? ROUNDS / 20 : ROUNDS;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            sum += probe.withSeed(round).measure().first().weightNorm();
            best = Math.min(best, (double) (System.nanoTime() - start));
        }
        System.out.printf("probe, %d x %d, %s: %.2f ms%n", probe.depth(), probe.width(), name, 1e-6 * best);
        assertThat(sum).isNotNegative();
    }
}
