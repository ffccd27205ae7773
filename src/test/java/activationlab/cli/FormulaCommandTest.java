package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return CommandLineEntry.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void evaluatesAFormulaAtListedInputs() {
        int code = run("eval", "--formula", "x*sigmoid(b*x)", "--param", "b=1.5", "--x", "-3,0,2.5");
        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(0);
        assertThat(out.toString()).isEqualTo("""
                        x,f,df
                        -3.0000000000000000e+00,-3.2960827891779537e-02,-3.7911091119420370e-02
                        0.0000000000000000e+00,0.0000000000000000e+00,5.0000000000000000e-01
                        2.5000000000000000e+00,2.4425565752249359e+00,1.0612079190226373e+00
                        """);
    }

    @Test
    void evaluatesAFormulaAtSpacedInputs() {
        assertThat(run("eval", "--formula", "-x^2", "--x", "-5:5:1001")).isEqualTo(0);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(1002);
        assertThat(lines.get(1)).startsWith("-5.0000000000000000e+00,-2.5000000000000000e+01,1.0000000000000000e+01");
        assertThat(lines.get(501)).startsWith("0.0000000000000000e+00,");
        assertThat(lines.getLast()).startsWith("5.0000000000000000e+00,-2.5000000000000000e+01,");
    }

    @Test
    void setsParametersByGreekLetterOrName() {
        assertThat(run("eval", "--formula", "α*x + beta", "--param", "alpha=2", "--param", "β=0.5", "--x", "1"))
                .isEqualTo(0);
        assertThat(out.toString()).contains("1.0000000000000000e+00,2.5000000000000000e+00,2.0000000000000000e+00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "--formula|x**|--x|1~" + "formula 'x**', column 4: found the end, expected a number, a name or '('",
                "--formula|sin x|--x|1~           formula 'sin x', column 5: found 'x', expected '(' after sin",
                "--formula|a*x|--x|1|--param|c=1~ parameter 'c' is in no formula, wanted one of a",
                "--formula|x|--x|1|--param|c=1~   parameter 'c' is in no formula, wanted none: there are no parameters",
                "--formula|a*x|--x|1|--param|a~   parameter 'a', wanted name=number",
                "--formula|a*x|--x|1|--param|a=b~ got 'b', wanted a finite number such as -1.5e-3",
                "--formula|a*x|--x|1|--param|a=50~a*x a 50.0 is outside -10.0..10.0",
                "--formula|x|--x|1,,2~            got '', wanted a finite number such as -1.5e-3",
                "--formula|x|--x|1:2~             inputs '1:2', wanted FROM:TO:COUNT such as -5:5:1001",
                "--formula|x|--x|1:2:1~           '1' inputs, wanted a whole number from 2 to 1000000",
                "--formula|x|--x|1:2:2.5~         '2.5' inputs, wanted a whole number from 2 to 1000000",
                "--formula|x~                     wanted --x=INPUTS; see activation-lab eval --help",
                "--table|f.csv|--x|1~" + "wanted --x only without --table; see activation-lab eval --help",
                "--table|f.csv|--formula|x~"
                        + "wanted one of --activation=NAME, --formula=TEXT and --table=FILE;"
                        + " see activation-lab eval --help",
            })
    void refusesBadFormulasAndOptionsInOneLine(String words, String message) {
        String[] options = words.split("\\|", -1);
        String[] arguments = new String[options.length + 1];
        arguments[0] = "eval";
        System.arraycopy(options, 0, arguments, 1, options.length);
        assertThat(run(arguments)).as(Arrays.toString(arguments)).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("activation-lab eval: " + message + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void drawsFormulasBesideActivations() {
        Path file = folder.resolve("curves.png");
        int code = run(
                "render",
                "curves",
                "--activations",
                "swish",
                "--formula",
                "x*sigmoid(b*x)",
                "--formula",
                "max(a x, x)",
                "--param",
                "b=2",
                "--size",
                "640x480",
                "--out",
                file.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(0);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void refusesToDrawNothingAndBadFormulas() {
        String file = folder.resolve("curves.png").toString();
        assertThat(run("render", "curves", "--out", file)).isEqualTo(2);
        assertThat(err.toString()).contains("wanted --activations=NAMES, --formula=TEXT or both; see ");
        assertThat(run("render", "curves", "--formula", "x+", "--out", file)).isEqualTo(2);
        assertThat(err.toString())
                .contains("formula 'x+', column 3: found the end")
                .hasLineCount(2);
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void writesTheTraitsOfTheCatalogAsATable() {
        assertThat(run("traits", "--activations", "all")).isEqualTo(0);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(Catalog.all().size() + 1);
        assertThat(lines.getFirst())
                .startsWith("activation,parameters,searched,min,min_reached,max,max_reached,defined,trend,");
        assertThat(lines.get(4))
                .startsWith("relu,slope_at_zero=0.0,-20.0..20.0,0.0,true,Infinity,false,"
                        + "-Infinity..Infinity,never_falls,,c0,neither,"
                        + "saturates,0.0,0.0,linear,1.0,0.0,1.0,0.0..Infinity,-Infinity..0.0,,,0.0:0.0..1.0,"
                        + "0.39894228040")
                .contains(",false,0.34084505690");
    }

    @Test
    void writesTraitsAsMarkdownToo() {
        assertThat(run("traits", "--activations", "relu,leaky_relu", "--format", "md"))
                .isEqualTo(0);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(4).allMatch(line -> line.startsWith("| ") && line.endsWith(" |"));
        assertThat(lines.get(1)).startsWith("| --- | --- | ");
        assertThat(lines.get(3)).startsWith("| leaky\\_relu | alpha=0.01 | ");
        assertThat(lines).extracting(line -> line.split(" \\| ", -1).length).containsOnly(30);
    }

    @Test
    void measuresWhatAnElementCostsWhenAsked() {
        assertThat(run("traits", "--activations", "relu", "--cost")).isEqualTo(0);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.getFirst()).endsWith(",forward_ns_on_this_machine,backward_ns_on_this_machine");
        assertThat(lines.getLast()).matches(".*,0\\.5,\\d+\\.\\d\\d,\\d+\\.\\d\\d");
    }

    @Test
    void refusesAnUnknownFormat() {
        assertThat(run("traits", "--activations", "relu", "--format", "doc")).isEqualTo(2);
        assertThat(err.toString()).contains("got 'doc', wanted csv or md");
    }

    @Test
    void writesTheTraitsOfFormulas() {
        assertThat(run("traits", "--formula", "max(a*x, x)", "--param", "a=0.1"))
                .isEqualTo(0);
        assertThat(out.toString()).contains("\n\"max(a*x, x)\",a=0.1,").contains(",0.0:0.1..1.0,");
    }
}
