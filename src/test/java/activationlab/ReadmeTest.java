package activationlab;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.Parameter;
import activationlab.cli.CommandLineEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README tells the truth about the catalog, the commands and the files it names. */
class ReadmeTest {
    private final List<String> lines;

    ReadmeTest() throws IOException {
        lines = Files.readAllLines(Path.of("README.md"));
    }

    @Test
    void startsWithTheTwoCommands() {
        String head = String.join("\n", lines.subList(0, 12));
        assertThat(head).contains("mvn ", "mvn verify");
    }

    @Test
    void tableOfActivationsIsTheCatalog() {
        List<String> rows =
                lines.stream().filter(line -> line.startsWith("| `")).toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        Catalog.all().stream().map(ReadmeTest::row).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eval", "experiment", "gallery", "list", "render", "train", "traits"})
    void everyCommandIsNamedAndHasHelp(String command) {
        assertThat(String.join("\n", lines)).contains("java -jar target/activation-lab.jar " + command);
        StringWriter out = new StringWriter();
        int code = CommandLineEntry.run(
                new String[] {command, "--help"}, new PrintWriter(out), new PrintWriter(new StringWriter()));
        assertThat(code).isZero();
        assertThat(out.toString()).contains("Usage: activation-lab " + command);
    }

    @Test
    void everyBenchmarkIsNamed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<String> benchmarks = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Benchmark.java"))
                    .map(name -> "`" + name.replace(".java", "`"))
                    .toList();
            assertThat(String.join("\n", lines)).contains(benchmarks);
        }
    }

    @Test
    void everyPictureShownExists() {
        List<String> pictures = lines.stream()
                .filter(line -> line.startsWith("!["))
                .map(line -> line.substring(line.indexOf('(') + 1, line.indexOf(')')))
                .toList();
        assertThat(pictures).isNotEmpty().allMatch(picture -> Files.isRegularFile(Path.of(picture)));
    }

    private static String row(Activation activation) {
        String parameters =
                activation.parameters().stream().map(ReadmeTest::describe).collect(Collectors.joining(", "));
        return "| `" + activation.id() + "` | " + activation.title() + " | "
                + activation.formula().replace("|", "\\|") + " | " + parameters
                + " |";
    }

    private static String describe(Parameter parameter) {
        return "`" + parameter.id() + "` = " + parameter.initial();
    }
}
