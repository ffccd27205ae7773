package activationlab.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs Python where it is present with the library that a program needs; elsewhere the test is skipped and says so. */
final class PythonPrograms {
    private static final long PATIENCE = 120;

    private PythonPrograms() {}

    /** Skips the test without Python and the library. */
    static void assumePresent(String library) {
        boolean present;
        try {
            present = started(Path.of("."), "-c", "import " + library).waitFor() == 0;
        } catch (IOException absent) {
            present = false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assumeTrue(present, "python3 with " + library + " is not here: its programs are not run");
    }

    /** Returns what a program prints. */
    static List<String> run(Path folder, String... arguments) throws IOException, InterruptedException {
        Process process = started(folder, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output.lines().toList();
    }

    private static Process started(Path folder, String... arguments) throws IOException {
        ProcessBuilder python = new ProcessBuilder(
                Stream.concat(Stream.of("python3"), Stream.of(arguments)).toList());
        // For matrices as small as ours, more threads only wait for each other.
        python.environment().putAll(Map.of("OPENBLAS_NUM_THREADS", "1", "OMP_NUM_THREADS", "1"));
        return python.directory(folder.toFile()).redirectErrorStream(true).start();
    }
}
