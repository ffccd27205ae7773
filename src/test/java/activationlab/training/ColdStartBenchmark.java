package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Time to the first 100 epochs of 1-20-1 on a full batch of 200, each time in a fresh JVM. From {@code main}: loading
 * the classes, drawing the data and training. From the start of the JVM and of the process: with its own start, and for
 * the process with its end. Prints a table; the limit is 300 ms.
 */
@Tag("bench")
class ColdStartBenchmark {
    private static final int STARTS = 9;

    @Test
    void printsTheTable() throws IOException, InterruptedException {
        System.out.println("first 100 epochs of 1-20-1      from main  from JVM start  whole process  (ms, median of "
                + STARTS + ", best)");
        for (String activation : new String[] {"relu", "tanh"}) {
            double[][] times = new double[3][STARTS];
            for (int i = 0; i < STARTS; i++) {
                double[] one = start(activation);
                for (int t = 0; t < times.length; t++) {
                    times[t][i] = one[t];
                }
            }
            System.out.printf("%-30s %s  %s  %s%n", activation, text(times[0]), text(times[1]), text(times[2]));
        }
    }

    /** Returns milliseconds from main, from the start of the JVM, and of the process from start to end. */
    private static double[] start(String activation) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        activation)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        double whole = (System.nanoTime() - start) / 1e6;
        String[] parts = output.trim().split(" ", -1);
        assertThat(parts[3]).as("epochs").isEqualTo("100");
        return new double[] {Long.parseLong(parts[0]) / 1e6, Long.parseLong(parts[1]), whole};
    }

    private static String text(double[] times) {
        Arrays.sort(times);
        return "%6.0f, %4.0f".formatted(times[times.length / 2], times[0]);
    }
}
