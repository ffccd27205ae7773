package activationlab.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.training.Cell;
import activationlab.training.Experiment;
import activationlab.training.Simulation;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a second thread brings, and how long a sweep takes to end when it is cancelled. */
@Tag("bench")
class SweepBenchmark {
    private static final int ROUNDS = 7;
    private static final int CANCELS = 50;
    private static final Experiment USUAL =
            Experiment.standard().withDepth(10).withWidth(64).withBatchSize(32);
    private static final Experiment LARGEST = Experiment.standard()
            .withActivation(Catalog.require("mish"))
            .withLearningRate(1e-4)
            .withSamples(2000)
            .withTrainShare(Experiment.TRAIN_SHARE.max())
            .withDepth((int) Experiment.DEPTH.max())
            .withWidth((int) Experiment.WIDTH.max())
            .withBatchSize(2000);

    @Test
    void printsWhatASecondThreadBrings() throws InterruptedException {
        double one = Double.POSITIVE_INFINITY;
        double two = Double.POSITIVE_INFINITY;
        // Turn and turn about, and the best of each: other work on the machine only ever adds time.
        for (int round = 0; round < ROUNDS; round++) {
            one = Math.min(one, seconds(1));
            two = Math.min(two, seconds(2));
        }
        System.out.printf(
                "40 networks of 10 x 64, 50 steps each: %.0f ms on one thread, %.0f ms on two, %.2f times as fast%n",
                1e3 * one, 1e3 * two, one / two);
        assertThat(two).isPositive();
    }

    @Test
    void printsHowLongCancelTakes() throws InterruptedException {
        printCancel("10 x 64, batch 32", USUAL);
        printCancel("20 x 64, batch " + LARGEST.effectiveBatchSize(), LARGEST);
    }

    private static double seconds(int threads) throws InterruptedException {
        List<Cell<Long>> cells = IntStream.rangeClosed(1, 40)
                .mapToObj(seed -> new Cell<>("seed " + seed, checkpoint -> {
                    Simulation simulation = new Simulation(USUAL.withSeed(seed));
                    simulation.advance(50, checkpoint);
                    return simulation.step();
                }))
                .toList();
        long start = System.nanoTime();
        try (Sweep<Long> sweep = Sweep.start(cells, threads)) {
            assertThat(sweep.results()).containsOnly(50L);
        }
        return 1e-9 * (System.nanoTime() - start);
    }

    private static void printCancel(String name, Experiment experiment) throws InterruptedException {
        double[] milliseconds = new double[CANCELS];
        for (int i = 0; i < CANCELS; i++) {
            milliseconds[i] = 1e-6 * cancelled(experiment);
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "cancel until the last thread has ended, %s: median %.2f ms, max of %d %.2f ms%n",
                name, milliseconds[CANCELS / 2], CANCELS, milliseconds[CANCELS - 1]);
        assertThat(milliseconds[0]).isPositive();
    }

    /** Cancels when every thread has taken some steps; returns nanoseconds. */
    private static long cancelled(Experiment experiment) throws InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        Semaphore warm = new Semaphore(0);
        Cell<Long> endless = new Cell<>("endless", checkpoint -> {
            Simulation simulation = new Simulation(experiment);
            simulation.advance(5, checkpoint);
            warm.release();
            simulation.advance(Long.MAX_VALUE, checkpoint);
            return simulation.step();
        });
        Sweep<Long> sweep = Sweep.start(List.of(endless, endless, endless, endless), threads);
        warm.acquire(Math.min(threads, 4));
        long start = System.nanoTime();
        sweep.close();
        return System.nanoTime() - start;
    }
}
