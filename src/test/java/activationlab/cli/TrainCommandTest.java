package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainCommandTest {
    private static final double BILLIONTH = 1e-9;

    @TempDir
    private Path temporary = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int train(Object... arguments) {
        String[] words = Stream.concat(Stream.of("train"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);
        return CommandLineEntry.run(words, new PrintWriter(out), new PrintWriter(err));
    }

    /** Every folder computed with PyTorch; ORIGIN.txt beside them says how. */
    static Stream<Path> referenceFolders() throws IOException {
        return Stream.concat(
                folders("/activationlab/network/reference/ORIGIN.txt", 14),
                folders("/activationlab/cli/runs/ORIGIN.txt", 6));
    }

    private static Stream<Path> folders(String origin, int count) throws IOException {
        try {
            Path file = Path.of(Objects.requireNonNull(TrainCommandTest.class.getResource(origin))
                    .toURI());
            try (Stream<Path> siblings = Files.list(Objects.requireNonNull(file.getParent()))) {
                List<Path> folders =
                        siblings.filter(Files::isDirectory).sorted().toList();
                assertThat(folders).hasSizeGreaterThanOrEqualTo(count);
                return folders.stream();
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("referenceFolders")
    void everyCellAgreesWithPyTorch(Path folder) throws IOException {
        Path metrics = temporary.resolve("metrics.csv");
        assertThat(train(folder.resolve("experiment.json"), "--out", metrics)).isEqualTo(0);
        assertThat(out.toString() + err).isEmpty();
        List<String> expected = Files.readAllLines(folder.resolve("expected.csv"));
        List<String> actual = Files.readAllLines(metrics);
        assertThat(actual).hasSameSizeAs(expected);
        assertThat(actual.getFirst()).isEqualTo(expected.getFirst());
        for (int line = 1; line < actual.size(); line++) {
            assertAgree(actual.get(line).split(",", -1), expected.get(line).split(",", -1));
        }
    }

    private static void assertAgree(String[] actual, String[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        assertThat(actual[0]).as("epoch").isEqualTo(expected[0]);
        for (int i = 1; i < actual.length; i++) {
            double wanted = Double.parseDouble(expected[i]);
            assertThat(Double.parseDouble(actual[i]))
                    .as("column %d of epoch %s", i, actual[0])
                    .isCloseTo(wanted, within(BILLIONTH * Math.abs(wanted)));
        }
    }

    /** Worked out by hand: y = w x + b with x = 1, target 2 and x = -1, target 0, so both gradients are exact. */
    @Test
    void aLineIsTrainedAsByHand() throws IOException {
        TrainingFolder folder = new TrainingFolder(temporary);
        folder.change("experiment.json", "[2, 2, 1]", "[1, 1]");
        folder.change("experiment.json", "binary", "regression");
        Files.writeString(folder.file("data.csv"), "\uFEFFx1,y\r\n1,2\r\n-1,0\r\n");
        Files.writeString(folder.file("weights.csv"), "layer,from,to,value\n1,1,1,0\n1,0,1,0\n");
        assertThat(train(folder.experiment())).isEqualTo(0);
        assertThat(out.toString()).isEqualTo("""
                epoch,loss,weight_grad_norm_1,bias_grad_norm_1
                0,2.0,2.0,2.0
                1,0.0,0.0,0.0
                2,0.0,0.0,0.0
                """);
    }

    @Test
    void theSameFilesGiveTheSameBytesWhereverTheyGo() throws IOException {
        TrainingFolder folder = new TrainingFolder(temporary);
        folder.change("experiment.json", "leaky_relu", "rrelu");
        folder.change("experiment.json", "{\"alpha\": 0.25}", "{}");
        folder.change("experiment.json", "\"epochs\": 2", "\"epochs\": 200");
        Files.writeString(folder.metrics(), "old");
        assertThat(train(folder.experiment(), "--out", folder.metrics())).isEqualTo(0);
        String first = Files.readString(folder.metrics());
        assertThat(first).hasLineCount(202);
        assertThat(train(folder.experiment(), "--out", "-")).isEqualTo(0);
        assertThat(out.toString()).isEqualTo(first);
        assertThat(train(folder.experiment())).isEqualTo(0);
        assertThat(out.toString()).isEqualTo(first + first);
    }

    @Test
    void aBatchThatIsLargerThanTheDataIsAllOfIt() throws IOException {
        TrainingFolder folder = new TrainingFolder(temporary);
        assertThat(train(folder.experiment())).isEqualTo(0);
        String all = out.toString();
        folder.change("experiment.json", "\"batchSize\": 0", "\"batchSize\": 1000000000");
        assertThat(train(folder.experiment())).isEqualTo(0);
        assertThat(out.toString()).isEqualTo(all + all);
    }

    @Test
    void divergenceIsToldAndCountsAsNan() throws IOException {
        TrainingFolder folder = new TrainingFolder(temporary);
        folder.change("experiment.json", "binary", "regression");
        folder.change("experiment.json", "\"learningRate\": 0.5", "\"learningRate\": 1e150");
        folder.change("experiment.json", "\"epochs\": 2", "\"epochs\": 4");
        assertThat(train(folder.experiment(), "--out", folder.metrics())).isEqualTo(0);
        assertThat(Files.readAllLines(folder.metrics())).hasSize(6).last().isEqualTo("4,nan,nan,nan,nan,nan,0.0,0.0");
        assertThat(err.toString())
                .startsWith("activation-lab train: training diverged in epoch 1, step 2: ")
                .contains("(Inf); from the next row on its numbers count as nan")
                .hasLineCount(1);
    }

    @Test
    void filesOfTheExperimentAreNotOverwritten() throws IOException {
        TrainingFolder folder = new TrainingFolder(temporary);
        for (String name : List.of("experiment.json", "data.csv", "weights.csv")) {
            String before = Files.readString(folder.file(name));
            assertThat(train(folder.experiment(), "--out", folder.file(name))).isEqualTo(2);
            assertThat(err.toString()).contains(name + " is read by this experiment, wanted another file\n");
            assertThat(folder.file(name)).hasContent(before);
        }
    }

    @Test
    void saysInWordsWhereItCannotWrite() throws IOException {
        TrainingFolder folder = new TrainingFolder(temporary);
        assertThat(train(folder.experiment(), "--out", temporary)).isEqualTo(2);
        assertThat(err.toString()).endsWith(": it is a folder, wanted the name of a file\n");
        assertThat(train(folder.experiment(), "--out", temporary.resolve("no/metrics.csv")))
                .isEqualTo(2);
        assertThat(err.toString()).endsWith(temporary.resolve("no") + " does not exist\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void moreActivationsThanMemoryAreRefusedBeforeTheyAreComputed() throws IOException {
        TrainingFolder folder = new TrainingFolder(temporary);
        folder.change("experiment.json", "[2, 2, 1]", "[2, 10000, 1]");
        Files.writeString(folder.file("data.csv"), "x1,x2,y\n" + "0.5,-1,1\n".repeat(300_000));
        assertThat(train(folder.experiment())).isEqualTo(2);
        assertThat(err.toString())
                .contains("network.layers: got [2,10000,1], wanted fewer units or samples: the activations of"
                        + " 300000 samples need 137352 MiB, at most ")
                .hasLineCount(1);
    }

    @Test
    void theExperimentIsAskedFor() {
        assertThat(train()).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("activation-lab train: wanted either EXPERIMENT.json or --data=FILE.csv or --target-formula;"
                        + " see activation-lab train --help\n");
        assertThat(train("--help")).isEqualTo(0);
        assertThat(out.toString()).contains("Usage: activation-lab train").contains("metrics.csv");
    }
}
