package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.study.Races;
import activationlab.training.Checkpoint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Experiments that train: E2, E3, E5, E6 and E9. */
class RaceCommandsTest {
    @TempDir
    private Path temporary = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int experiment(Object... arguments) {
        String[] words = Stream.concat(
                        Stream.of("experiment"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);
        return CommandLineEntry.run(words, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void lossesAreThoseOfTheStudyEpochByEpoch() throws IOException {
        Path file = temporary.resolve("e2.csv");
        Path charts = temporary.resolve("charts");
        assertThat(experiment("E2", "--activations", "elu", "--seeds", 2, "--out", file, "--charts", charts))
                .isZero();
        assertThat(out.toString() + err).isEmpty();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines)
                .hasSize(1 + 2 * 101)
                .first()
                .isEqualTo("samples,activation,seed,epoch,train_loss,test_loss,train_accuracy,test_accuracy");
        double last = Races.curve(List.of(Catalog.require("elu")))
                .cells()
                .get(1)
                .run(Checkpoint.OPEN)
                .last()
                .trainLoss();
        assertThat(lines.getLast())
                .contains(",elu,2,100," + Decimal.shortest(last) + ",")
                .endsWith(",,");
        assertThat(charts.resolve("e2-losses.png")).isNotEmptyFile();
        assertThat(charts.resolve("e2-accuracies.png")).doesNotExist();
    }

    @Test
    void whoTellsMostSamplesRightComesFirst() {
        assertThat(experiment("E6", "--activations", "step,tanh", "--seeds", 1, "--format", "md"))
                .isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(6).first().asString().contains("convergence epoch");
        assertThat(lines.get(2)).startsWith("| Breast Cancer | tanh |");
        assertThat(lines.get(4)).startsWith("| Iris | tanh |");
    }

    @Test
    void theBoundaryOfTheBestIsDrawnInThePlane() {
        assertThat(experiment("E5", "--activations", "elu,step", "--seeds", 1, "--charts", temporary))
                .isZero();
        assertThat(temporary.resolve("e5-boundary.png")).isNotEmptyFile();
        assertThat(temporary.resolve("e5-accuracies.png")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"E1, e1-death", "E4, e4-statistics", "E7, e7-depth", "E8, e8-telephone"})
    void everyStudyDrawsWhatItMeasured(String name, String chart) {
        Path charts = temporary.resolve("new/folder");
        assertThat(experiment(name, "--seeds", 1, "--charts", charts)).isZero();
        assertThat(charts.resolve(chart + ".png")).isNotEmptyFile();
    }

    @Test
    void aFolderThatIsAFileIsRefusedBeforeAnythingIsComputed() throws IOException {
        Path file = Files.createFile(temporary.resolve("charts"));
        assertThat(experiment("E2", "--charts", file)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("it is a file, wanted a folder").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "E2, --seeds=0, seeds 0 is outside 1..1000",
        "E6, --activations=softmax, activation softmax cannot follow a hidden layer",
        "'E9', '--activation=relu,tanh', 'has 2 names, wanted 1'",
    })
    void refusesWhatItCannotDo(String name, String argument, String complaint) {
        assertThat(experiment(name, argument)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(complaint).hasLineCount(1);
    }
}
