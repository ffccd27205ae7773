package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
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
                .contains("activation-lab eval: wanted one of --activation=NAME, --formula=TEXT and --table=FILE;"
                        + " see activation-lab eval --help")
                .hasLineCount(3);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysThatItFailedWhenTheOutputIsFull() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        int code = CommandLineEntry.run(new String[] {"list"}, new PrintWriter(full), new PrintWriter(err));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("the output could not be written").hasLineCount(1);
    }

    @Test
    void listsTheCatalog() {
        assertThat(run("list")).isEqualTo(0);
        assertThat(out.toString().lines()).hasSameSizeAs(Catalog.all());
        assertThat(out.toString()).contains("alpha = 0.01, 0.0..1.0").contains("tanh");
    }
}
