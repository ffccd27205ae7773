package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How near to the limit of one core the workloads come, one after another in the same JVM: floating-point operations
 * per second of a loop over rows in the first-level cache, of which every number is used in many fused multiply-adds,
 * beside those of whole training steps. The best of many short iterations, because other work on the machine only ever
 * adds time.
 */
@Tag("bench")
class PeakBenchmark {
    private static final int LENGTH = 512;
    private static final int CHAIN = 8;
    private static final int ROWS = 4;
    private static final int CALLS = 200;
    private static final int REPETITIONS = 3000;
    private static final long WARMUP = 1_500_000_000;
    private static final long MEASURING = 2_000_000_000;

    private double sink;

    @Test
    void printsTheTable() {
        double peak = peak();
        System.out.printf("peak of plain Java on one core: %.1f GFLOP/s%n", peak);
        System.out.println("workload                                      own us  GFLOP/s  share of peak");
        for (Workload workload : Workload.values()) {
            double micros = best(workload.own());
            double rate = workload.flops() / micros / 1e3;
            System.out.printf("%-44s %8.2f  %7.1f  %6.2f%n", workload.title(), micros, rate, rate / peak);
        }
        assertThat(sink).isFinite(); // the results are used, so nothing is optimized away
    }

    private double peak() {
        double[][] rows = new double[ROWS][LENGTH];
        for (double[] row : rows) {
            Arrays.fill(row, 1e-3);
        }
        double best = Double.POSITIVE_INFINITY;
        for (int r = 0; r < REPETITIONS; r++) {
            long start = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                chains(rows[0], rows[1], rows[2], rows[3]);
            }
            best = Math.min(best, (double) System.nanoTime() - start);
        }
        sink += rows[0][0] + rows[3][LENGTH - 1];
        return 2.0 * CHAIN * ROWS * LENGTH * CALLS / best;
    }

    // Four chains that do not wait for each other, long enough that loading and storing do not count.
    private static void chains(double[] a, double[] b, double[] c, double[] d) {
        double m = 0.5;
        double t = 1e-3;
        for (int s = 0; s < LENGTH; s++) {
            a[s] = four(four(a[s], m, t), m, t);
            b[s] = four(four(b[s], m, t), m, t);
            c[s] = four(four(c[s], m, t), m, t);
            d[s] = four(four(d[s], m, t), m, t);
        }
    }

    private static double four(double x, double m, double t) {
        return Math.fma(Math.fma(Math.fma(Math.fma(x, m, t), m, t), m, t), m, t);
    }

    private double best(Workload.Step step) {
        long end = System.nanoTime() + WARMUP;
        while (System.nanoTime() < end) {
            sink += step.run();
        }
        double best = Double.POSITIVE_INFINITY;
        end = System.nanoTime() + MEASURING;
        while (System.nanoTime() < end) {
            best = Math.min(best, micros(step));
        }
        return best;
    }

    // Several milliseconds per measurement, so that the clock does not count.
    private double micros(Workload.Step step) {
        long start = System.nanoTime();
        int steps = 0;
        do {
            for (int i = 0; i < 8; i++) {
                sink += step.run();
            }
            steps += 8;
        } while (System.nanoTime() - start < 10_000_000);
        return (System.nanoTime() - start) / 1e3 / steps;
    }
}
