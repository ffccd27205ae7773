package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nanoseconds per element of the bulk forms, on rows as long as a batch, all activations turn and turn about: so none
 * is compiled as if it were alone. Also starts as a program: {@code main} with
 * the names of activations. The best of many repetitions, because other work on the machine only ever adds time.
 */
@Tag("bench")
class ActivationBenchmark {
    private static final int LENGTH = 256;
    private static final int CALLS = 2000;
    private static final int REPETITIONS = 40;

    private final double[] z = new double[LENGTH];
    private final double[] upstream = new double[LENGTH];
    private final double[] out = new double[LENGTH];
    private final double[] slopes = new double[LENGTH];
    private double sink;

    ActivationBenchmark() {
        Random random = new Random(1);
        Arrays.setAll(z, i -> random.nextGaussian());
        Arrays.setAll(upstream, i -> random.nextGaussian());
    }

    /** Starts the benchmark for the named activations, or for all. */
    public static void main(String[] names) {
        new ActivationBenchmark().print(names);
    }

    @Test
    void printsTheTable() {
        print(new String[0]);
        assertThat(sink).isFinite(); // the results are used, so nothing is optimized away
    }

    private void print(String[] names) {
        List<Activation> measured = Catalog.all().stream()
                .filter(a -> names.length == 0 || Arrays.asList(names).contains(a.id()))
                .toList();
        double[][] best = new double[measured.size()][4];
        for (double[] row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (int r = 0; r < REPETITIONS; r++) {
            for (int i = 0; i < best.length; i++) {
                measure(measured.get(i), best[i]);
            }
        }
        System.out.println("activation        forward  backward      both  (ns per element)   traits (ms)");
        for (int i = 0; i < best.length; i++) {
            String both = best[i][2] < Double.POSITIVE_INFINITY ? "%8.2f".formatted(best[i][2]) : "";
            System.out.printf(
                    "%-16s %8.2f  %8.2f  %8s %31.2f%n",
                    measured.get(i).id(), best[i][0], best[i][1], both, best[i][3] / 1e6);
        }
    }

    private void measure(Activation a, double[] best) {
        best[0] = Math.min(best[0], forward(a));
        best[1] = Math.min(best[1], backward(a));
        if (a instanceof Paired paired) {
            best[2] = Math.min(best[2], both(paired));
        }
        best[3] = Math.min(best[3], traits(a));
    }

    private double both(Paired a) {
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            a.forward(z, out, slopes, LENGTH);
        }
        sink += out[LENGTH / 2] + slopes[LENGTH / 2];
        return (System.nanoTime() - start) / ((double) CALLS * LENGTH);
    }

    private double forward(Activation a) {
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            a.forward(z, out);
        }
        sink += out[LENGTH / 2];
        return (System.nanoTime() - start) / ((double) CALLS * LENGTH);
    }

    private double backward(Activation a) {
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            a.backward(z, upstream, out);
        }
        sink += out[LENGTH / 2];
        return (System.nanoTime() - start) / ((double) CALLS * LENGTH);
    }

    private double traits(Activation a) {
        long start = System.nanoTime();
        sink += Traits.of(a).steepest().slope();
        return System.nanoTime() - start;
    }
}
