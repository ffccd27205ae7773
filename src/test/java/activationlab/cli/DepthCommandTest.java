package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.study.Probe;
import activationlab.study.Rung;
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

class DepthCommandTest {
    @TempDir
    private Path temporary = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int e7(Object... arguments) {
        String[] words = Stream.concat(
                        Stream.of("experiment", "E7"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);
        return CommandLineEntry.run(words, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void rowsAreWhatTheProbesMeasure() throws IOException {
        Path file = temporary.resolve("e7.csv");
        assertThat(e7(
                        "--init",
                        "he",
                        "--activations",
                        "tanh,elu:alpha=0.5",
                        "--depths",
                        "2,3",
                        "--width",
                        8,
                        "--seeds",
                        2,
                        "--out",
                        file))
                .isZero();
        assertThat(out.toString() + err).isEmpty();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + 2 * (2 * 2 + 2 * 3));
        assertThat(lines.getFirst()).isEqualTo("activation,depth,seed,layer,weight_norm,bias_norm");
        Probe probe =
                new Probe(Catalog.require("elu").with("alpha", 0.5), 3, 8, Initialization.of(Initializer.HE_NORMAL), 2);
        Rung first = probe.measure().first();
        assertThat(lines)
                .contains("elu:alpha=0.5,3,2,1," + Decimal.shortest(first.weightNorm()) + ","
                        + Decimal.shortest(first.biasNorm()));
    }

    @Test
    void theSameArgumentsGiveTheSameBytes() {
        assertThat(e7("--depths", "4,5", "--width", 8, "--seeds", 5)).isZero();
        String first = out.toString();
        assertThat(first).hasLineCount(1 + 6 * 5 * (4 + 5)).doesNotContain("nan");
        assertThat(e7("--depths", "4,5", "--width", 8, "--seeds", 5)).isZero();
        assertThat(out.toString()).isEqualTo(first + first);
    }

    @Test
    void theSummaryHasARowForEachActivationAndDepth() {
        assertThat(e7(
                        "--activations",
                        "relu",
                        "--formula",
                        "x*b",
                        "--param",
                        "b=2",
                        "--seeds",
                        3,
                        "--width",
                        8,
                        "--depths",
                        "1,2",
                        "--format",
                        "md"))
                .isZero();
        assertThat(out.toString().lines().map(line -> line.replaceAll("[0-9.e-]+ \\|", "#")))
                .startsWith("| activation | depth | first layer | mean of the layers | standard deviation"
                        + " | smallest (vanishing) | largest (exploding) |")
                .hasSize(6);
        assertThat(out.toString()).contains("| relu | 1 | ").contains("x\\*b:b=2.0 | 2 | ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --depths=3,51       | depth 51 is outside 1..50
            --depths=3,x        | 'x' is not an int
            --width=300         | width 300 is outside 1..256
            --seeds=0           | seeds 0 is outside 1..1000
            --gain=11           | gain 11.0 is outside 0.0..10.0
            --bias=much         | got 'much', wanted a finite number
            --init=glorott      | got 'glorott', wanted one of glorot, he, lecun, default, zero,
            --activations=nelu  | no activation 'nelu', wanted some of
            --activations=softmax | softmax works on whole vectors, wanted one that works on single numbers
            --format=json       | got 'json', wanted csv or md
            --out=/             | it is a folder, wanted the name of a file
            """)
    void refusesWhatItCannotDo(String argument, String complaint) {
        assertThat(e7(argument)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("activation-lab experiment E7: ")
                .contains(complaint)
                .hasLineCount(1);
    }

    @Test
    void helpShowsExamples() {
        assertThat(e7("--help")).isZero();
        assertThat(out.toString())
                .contains("Usage: activation-lab experiment E7", "Examples:", "--depths", "--seeds", "--format");
        assertThat(out.toString().lines().mapToInt(String::length).max().orElseThrow())
                .isLessThanOrEqualTo(80);
    }

    @Test
    void anExperimentIsAskedFor() {
        assertThat(CommandLineEntry.run(new String[] {"experiment"}, new PrintWriter(out), new PrintWriter(err)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Missing required subcommand").hasLineCount(1);
    }
}
