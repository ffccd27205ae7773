package activationlab.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.study.DepthStudy;
import activationlab.study.Ladder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long experiment E7 takes: six activations, five depths, twenty seeds. */
@Tag("bench")
class DepthBenchmark {
    @Test
    void printsHowLongTheDepthStudyTakes() throws InterruptedException {
        for (int round = 1; round <= 5; round++) {
            for (int threads = 1; threads <= 2; threads++) {
                long start = System.nanoTime();
                try (Sweep<Ladder> sweep = Sweep.start(DepthStudy.initial().cells(), threads)) {
                    assertThat(sweep.results()).hasSize(600);
                }
                System.out.printf(
                        "600 networks of 3 to 20 layers, round %d, %d threads: %.2f s%n",
                        round, threads, 1e-9 * (System.nanoTime() - start));
            }
        }
    }
}
