package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What looking at a network of ten layers of 64 costs beside training it in batches of 32: the numbers of the layers
 * from the batch that has just passed (zero entries, silent units, norms), and a whole frame with its losses on all
 * samples. The best of many repetitions, because other work on the machine only ever adds time.
 */
@Tag("bench")
class MeasuringBenchmark {
    private static final Experiment EXPERIMENT =
            Experiment.standard().withDepth(10).withWidth(64).withBatchSize(32).withLearningRate(1e-5);
    private static final int CALLS = 20;
    private static final int REPETITIONS = 400;

    private final Dataset dataset = EXPERIMENT.recipe().draw(EXPERIMENT.seed());
    private final Learner learner = new Learner(EXPERIMENT, dataset);
    private final Gauge gauge = new Gauge(EXPERIMENT, learner);
    private double sink;

    @Test
    void printsTheTable() {
        gauge.scores(Attention.NONE);
        double step = Double.POSITIVE_INFINITY;
        double batch = Double.POSITIVE_INFINITY;
        double frame = Double.POSITIVE_INFINITY;
        for (int r = 0; r < REPETITIONS; r++) {
            step = Math.min(step, micros(() -> learner.descend()));
            batch = Math.min(batch, micros(() -> sink += gauge.layers().size()));
            frame = Math.min(
                    frame,
                    micros(() -> sink += gauge.scores(Attention.NONE).trainLoss()
                            + gauge.layers().size()));
        }
        System.out.printf("one step of 10 x 64, batch 32                    %8.1f us%n", step);
        System.out.printf(
                "layers from the batch that passed, once a frame  %8.1f us, %.1f %% of a step%n",
                batch, 100 * batch / step);
        System.out.printf(
                "with losses on %d samples                       %8.1f us%n",
                dataset.train().count(), frame);
        for (int rate : new int[] {30, 60}) {
            System.out.printf(
                    "share of the time at %d frames/s: layers %.2f %%, whole frames %.2f %%%n",
                    rate, rate * batch / 1e4, rate * frame / 1e4);
        }
        assertThat(sink).isFinite(); // the results are used, so nothing is optimized away
    }

    private static double micros(Runnable work) {
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e3 / CALLS;
    }
}
