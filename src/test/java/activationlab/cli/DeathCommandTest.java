package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.diagnosis.DeadMeasure;
import activationlab.study.DeathStudy;
import activationlab.study.Deaths;
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

class DeathCommandTest {
    @TempDir
    private Path temporary = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int e1(Object... arguments) {
        String[] words = Stream.concat(
                        Stream.of("experiment", "E1"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);
        return CommandLineEntry.run(words, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void rowsAreWhatTheStudyCountsBiasByBias() throws IOException {
        Path file = temporary.resolve("e1.csv");
        assertThat(e1("--bias", "-1,-1.5,-2", "--seeds", 3, "--out", file)).isZero();
        assertThat(out.toString() + err).isEmpty();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + 3 * 3);
        assertThat(lines.getFirst()).isEqualTo("bias,seed,zero_entries,dead_batch,dead_dataset");
        assertThat(lines.get(1)).startsWith("-1.0,1,");
        Deaths deaths = new DeathStudy(-1.5, 2).run();
        assertThat(lines.get(5))
                .isEqualTo("-1.5,2," + Decimal.shortest(deaths.percent(DeadMeasure.ZERO_ENTRIES)) + ","
                        + Decimal.shortest(deaths.percent(DeadMeasure.NEVER_ON_BATCH)) + ","
                        + Decimal.shortest(deaths.percent(DeadMeasure.NEVER_ON_DATASET)));
    }

    @Test
    void theSameArgumentsGiveTheSameBytes() {
        assertThat(e1("--seeds", 4)).isZero();
        String first = out.toString();
        assertThat(first).hasLineCount(1 + 6 * 4);
        assertThat(e1("--seeds", 4)).isZero();
        assertThat(out.toString()).isEqualTo(first + first);
    }

    /** What mathematics expects is that of {@code SilenceTheoryTest}, rounded. */
    @Test
    void theSummaryHasTheoryBesideEachMean() {
        assertThat(e1("--bias", "-1.5,-10", "--seeds", 2, "--format", "md")).isZero();
        assertThat(out.toString().lines())
                .first()
                .isEqualTo("| bias | zero entries, % | theory, % | units, this batch, % | theory, %"
                        + " | units, data set, % | theory, % |");
        assertThat(out.toString().lines().toList().get(2))
                .matches("\\| -1\\.5 \\| [0-9.]+ \\| 99\\.41 \\| [0-9.]+ \\| 83\\.78 \\| [0-9.]+ \\| 14\\.26 \\|");
        assertThat(out.toString().lines().toList().get(3))
                .isEqualTo("| -10.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 |");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --bias=-11      | bias -11.0 is outside -10.0..2.0
            --bias=-1,much  | got 'much', wanted a finite number
            --bias=-1,,2    | got '', wanted a finite number
            --bias=nan      | got 'nan', wanted a finite number
            --seeds=0       | seeds 0 is outside 1..10000
            --seeds=2.5     | '2.5' is not an int
            --format=json   | got 'json', wanted csv or md
            --out=/         | it is a folder, wanted the name of a file
            --width=3       | Unknown option: '--width=3'
            """)
    void refusesWhatItCannotDo(String argument, String complaint) {
        assertThat(e1(argument)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("activation-lab experiment E1: ")
                .contains(complaint)
                .hasLineCount(1);
    }

    @Test
    void helpShowsExamplesWithinEightyColumns() {
        assertThat(e1("--help")).isZero();
        assertThat(out.toString()).contains("Usage: activation-lab experiment E1", "Examples:", "--bias", "--seeds");
        assertThat(out.toString().lines().mapToInt(String::length).max().orElseThrow())
                .isLessThanOrEqualTo(80);
    }
}
