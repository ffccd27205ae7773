package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CommandLineEntryTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return CommandLineEntry.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void helpShowsCommandsExamplesAndExitCodes() {
        assertThat(run("--help")).isEqualTo(0);
        assertThat(out.toString())
                .contains("Usage: activation-lab")
                .contains("eval")
                .contains("activation-lab eval --table points.csv")
                .contains("the arguments or an input file are wrong");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyCommandHasHelp() {
        assertThat(run("eval", "--help")).isEqualTo(0);
        assertThat(run("list", "--help")).isEqualTo(0);
        assertThat(out.toString()).contains("Usage: activation-lab eval").contains("Usage: activation-lab list");
    }

    @Test
    void printsItsVersion() {
        assertThat(run("--version")).isEqualTo(0);
        assertThat(out.toString()).startsWith("Activation Lab ");
    }

    @Test
    void refusesUnknownWordsInOneLine() {
        assertThat(run("evil")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("activation-lab: ")
                .contains("'evil'")
                .hasLineCount(1);
        assertThat(run("eval", "--tabel", "x.csv")).isEqualTo(2);
        assertThat(run("eval")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "activation-lab eval: Missing required option: '--table=FILE'; see activation-lab eval --help")
                .hasLineCount(3);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void listsTheCatalog() {
        assertThat(run("list")).isEqualTo(0);
        assertThat(out.toString().lines()).hasSameSizeAs(Catalog.all());
        assertThat(out.toString()).contains("alpha = 0.01, 0.0..1.0").contains("tanh");
    }
}
