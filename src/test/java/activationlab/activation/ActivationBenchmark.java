package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nanoseconds per element of the bulk forms, on rows as long as a batch. Also starts as a program: {@code main} with
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
        System.out.println("activation        forward  backward  (ns per element)   traits (ms)");
        for (Activation a : Catalog.all()) {
            if (names.length == 0 || Arrays.asList(names).contains(a.id())) {
                measure(a);
            }
        }
    }

    private void measure(Activation a) {
        double forward = Double.POSITIVE_INFINITY;
        double backward = Double.POSITIVE_INFINITY;
        double traits = Double.POSITIVE_INFINITY;
        for (int i = 0; i < REPETITIONS; i++) {
            forward = Math.min(forward, forward(a));
            backward = Math.min(backward, backward(a));
            traits = Math.min(traits, traits(a));
        }
        System.out.printf("%-16s %8.2f  %8.2f %31.2f%n", a.id(), forward, backward, traits / 1e6);
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
