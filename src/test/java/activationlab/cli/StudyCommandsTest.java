package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.study.GradientSizes;
import activationlab.study.GradientStatistics;
import activationlab.study.Probe;
import activationlab.study.TelephoneHop;
import activationlab.theory.LayerSignal;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Experiments E4 and E8, and the theory beside E7. */
class StudyCommandsTest {
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
    void gradientSizesAreThoseOfTheStudy() throws IOException {
        Path file = temporary.resolve("e4.csv");
        assertThat(experiment("E4", "--activations", "elu,relu", "--seeds", 2, "--out", file))
                .isZero();
        assertThat(out.toString() + err).isEmpty();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(5).first().isEqualTo("activation,seed,mean_abs,mean,standard_deviation,largest_abs");
        GradientSizes sizes = new GradientStatistics(List.of(Catalog.require("relu")), 2)
                .cells()
                .getLast()
                .run(Checkpoint.OPEN);
        assertThat(lines.getLast())
                .isEqualTo(String.join(
                        ",",
                        "relu",
                        "2",
                        Decimal.shortest(sizes.meanSize()),
                        Decimal.shortest(sizes.mean()),
                        Decimal.shortest(sizes.deviation()),
                        Decimal.shortest(sizes.largest())));
        assertThat(experiment("E4", "--seeds", 2, "--format", "md")).isZero();
        assertThat(out.toString())
                .startsWith("| activation | mean size | standard deviation | largest size |\n")
                .contains("| sigmoid | ", "| tanh | ", "| relu | ")
                .hasLineCount(5);
    }

    @Test
    void hopsAreThoseOfTheStudy() {
        assertThat(experiment("e8", "--activations", "sigmoid", "--width", 8, "--seeds", 2))
                .isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(13).first().isEqualTo("activation,seed,hop,layer,rule,slopes,weights,left");
        TelephoneHop last = TelephoneHop.of(
                        Probe.initial().withDepth(7).withWidth(8).withSeed(2).measure())
                .getLast();
        assertThat(lines.getLast())
                .isEqualTo("sigmoid,2,6,1,0.000244140625," + Decimal.shortest(last.slopes()) + ","
                        + Decimal.shortest(last.weights()) + "," + Decimal.shortest(last.left()));
    }

    @Test
    void theTelephoneGameSumsUpTheFirstLayer() {
        assertThat(experiment("E8", "--seeds", 3, "--width", 8, "--format", "md"))
                .isZero();
        assertThat(out.toString())
                .startsWith("| activation | rule: steepest slope^6 | slopes | weights | left of the gradient |\n")
                .contains("| sigmoid | 0.000244 | ", "| relu | 1.0 | ")
                .hasLineCount(6);
    }

    @Test
    void predictionsStandBesideMeasurements() {
        assertThat(experiment("E7", "--theory", "--activations", "tanh", "--depths", "3", "--width", 8, "--seeds", 2))
                .isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines)
                .hasSize(7)
                .first()
                .isEqualTo("activation,depth,seed,layer,weight_norm,bias_norm,weight_norm_theory,bias_norm_theory");
        LayerSignal predicted = Probe.initial()
                .withActivation(Catalog.require("tanh"))
                .withDepth(3)
                .withWidth(8)
                .predict()
                .layers()
                .get(1);
        String beside = "," + Decimal.shortest(predicted.weightNorm()) + "," + Decimal.shortest(predicted.biasNorm());
        assertThat(lines.get(2)).startsWith("tanh,3,1,2,").endsWith(beside);
        assertThat(lines.get(5)).startsWith("tanh,3,2,2,").endsWith(beside);
    }

    @Test
    void theSummaryTellsWhatTheFirstLayerShouldHave() {
        assertThat(experiment(
                        "E7", "--theory", "--activations", "tanh", "--depths", "2", "--seeds", 2, "--format", "md"))
                .isZero();
        assertThat(out.toString().lines().findFirst().orElseThrow()).endsWith("| first layer, theory |");
        assertThat(out.toString()).hasLineCount(3);
    }

    @ParameterizedTest
    @CsvSource({
        "E4, --seeds=1001, seeds 1001 is outside 1..1000",
        "E4, --activations=softmax, softmax works on whole vectors",
        "E4, --depths=3, Unknown option: '--depths=3'",
        "E8, --width=0, width 0 is outside 1..256",
        "E8, --gain=-1, gain -1.0 is outside 0.0..10.0",
        "E8, --formula=x+, formula 'x+'",
        "E10, --seeds=3, Unmatched arguments",
    })
    void refusesWhatItCannotDo(String name, String argument, String complaint) {
        assertThat(experiment(name, argument)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("activation-lab experiment")
                .contains(complaint)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"})
    void helpFitsATerminalAndShowsExamples(String name) {
        assertThat(experiment(name, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: activation-lab experiment " + name, "Examples:", "csv:", "md:");
        assertThat(out.toString().lines().mapToInt(String::length).max().orElseThrow())
                .isLessThanOrEqualTo(80);
    }
}
