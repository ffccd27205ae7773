package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return CommandLineEntry.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    private int eval(String table) throws IOException {
        Path file = folder.resolve("points.csv");
        Files.writeString(file, table);
        return run("eval", "--table", file.toString());
    }

    @Test
    void writesValueAndSlopeWith17Digits() throws IOException {
        int code = eval("activation,parameters,x\nelu,alpha=0.5,-1\nsigmoid,,0\nsilu,beta=1.5,1e-3\n");
        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(0);
        assertThat(out.toString().lines()).first().isEqualTo("activation,parameters,x,f,df");
        assertThat(out.toString())
                .contains("\nelu,alpha=0.5,-1.0000000000000000e+00,-3.1606027941427883e-01,1.8393972058572117e-01\n")
                .contains("\nsigmoid,,0.0000000000000000e+00,5.0000000000000000e-01,2.5000000000000000e-01\n")
                .contains("\nsilu,beta=1.5,1.0000000000000000e-03,")
                .endsWith("\n")
                .doesNotContain("\r");
    }

    @Test
    void everyNumberParsesBackToTheSameBits() throws IOException {
        List<Activation> activations = Catalog.elementwise();
        StringBuilder table = new StringBuilder("activation,parameters,x\n");
        double[] inputs = new Random(1).doubles(20, -800, 30).toArray();
        inputs[0] = -0.0;
        inputs[1] = 4.9e-324;
        for (Activation a : activations) {
            for (double x : inputs) {
                table.append(a.id()).append(",,").append(x).append('\n');
            }
        }
        assertThat(eval(table.toString())).isEqualTo(0);
        List<String> lines = out.toString().lines().skip(1).toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", -1);
            Activation a = activations.get(i / inputs.length);
            double x = inputs[i % inputs.length];
            assertSameBits(fields[2], x);
            assertSameBits(fields[3], a.value(x));
            assertSameBits(fields[4], a.slope(x));
        }
        assertThat(lines).hasSize(activations.size() * inputs.length);
    }

    private static void assertSameBits(String text, double wanted) {
        assertThat(Double.doubleToLongBits(Double.parseDouble(text)))
                .as(text)
                .isEqualTo(Double.doubleToLongBits(wanted));
    }

    @Test
    void readsSpreadsheetFilesAndIgnoresFurtherColumns() throws IOException {
        assertThat(eval("\uFEFFx,\"parameters\",note,activation\r\n 2 ,\" alpha = 0.5 ; \",hi,elu\r\n\r\n"))
                .isEqualTo(2);
        assertThat(eval("\uFEFFx,\"parameters\",note,activation\r\n 2 ,\" alpha = 0.5\",hi,elu\r\n\r\n"))
                .isEqualTo(0);
        assertThat(out.toString())
                .endsWith("\nelu,alpha = 0.5,2.0000000000000000e+00,2.0000000000000000e+00,1.0000000000000000e+00\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            foo,,1                 | 3 | activation | got 'foo', wanted one of identity, sigmoid,
            Relu,,1                | 3 | activation | got 'Relu', wanted one of
            softmax,,1             | 3 | activation | softmax turns all logits together into probabilities, wanted
            elu,gamma=1,1          | 3 | parameters | elu has no parameter 'gamma'; it has alpha
            tanh,alpha=1,1         | 3 | parameters | tanh has no parameter 'alpha'; it has none
            elu,alpha=-1,1         | 3 | parameters | elu alpha -1.0 is outside 0.0..10.0
            elu,alpha=a,1          | 3 | parameters | got 'a', wanted a finite number
            elu,alpha,1            | 3 | parameters | got 'alpha', wanted name=number
            elu,alpha=1;,1         | 3 | parameters | got '', wanted name=number
            elu,alpha=1;alpha=2,1  | 3 | parameters | 'alpha' is set twice
            tanh,,                 | 3 | x          | got '', wanted a finite number
            tanh,,one              | 3 | x          | got 'one', wanted a finite number
            tanh,,NaN              | 3 | x          | got 'NaN', wanted a finite number
            tanh,,Infinity         | 3 | x          | got 'Infinity', wanted a finite number
            tanh,,1e999            | 3 | x          | got '1e999', wanted a finite number
            tanh,,1d               | 3 | x          | got '1d', wanted a finite number
            tanh,,0x1p3            | 3 | x          | got '0x1p3', wanted a finite number
            tanh,1                 | 3 | x          | got 2 fields, wanted 3 as in the header
            tanh,,1,2              | 3 | 4          | got 4 fields, wanted 3 as in the header
            """)
    void namesFileLineColumnAndWhatIsWanted(String row, int line, String column, String fault) throws IOException {
        int code = eval("activation,parameters,x\nrelu,,1\n" + row + "\nrelu,,2\n");
        assertThat(code).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("points.csv, line " + line + ", column " + column + ": " + fault);
    }

    @Test
    void namesTheMissingColumn() throws IOException {
        assertThat(eval("activation,x\nrelu,1\n")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("points.csv, line 1, column parameters: missing")
                .hasLineCount(1);
    }

    @Test
    void namesTheColumnThatIsThereTwice() throws IOException {
        assertThat(eval("activation,x,parameters,x\nrelu,1,,2\n")).isEqualTo(2);
        assertThat(err.toString())
                .contains("points.csv, line 1, column x: there 2 times")
                .hasLineCount(1);
    }

    @Test
    void refusesAnEmptyFileAndAMissingOne() throws IOException {
        assertThat(eval("")).isEqualTo(2);
        assertThat(err.toString()).contains("points.csv, line 1: empty, wanted a CSV file with the columns");
        assertThat(run("eval", "--table", folder.resolve("none.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.csv: no such file, wanted a CSV file with the columns");
        assertThat(run("eval", "--table", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be read").hasLineCount(3);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesWhatIsNotTextOrNotCsv() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "activation,parameters,x\nr\u00e9lu,,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("eval", "--table", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("latin.csv: not UTF-8 text").hasLineCount(1);
        assertThat(eval("activation,parameters,x\nrelu,\"alpha,1\n")).isEqualTo(2);
        assertThat(err.toString()).contains("points.csv: not CSV").hasLineCount(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anEmptyTableGivesAnEmptyTable() throws IOException {
        assertThat(eval("activation,parameters,x\n")).isEqualTo(0);
        assertThat(out.toString()).isEqualTo("activation,parameters,x,f,df\n");
    }
}
