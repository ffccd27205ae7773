package activationlab.cli;

import activationlab.activation.Activation;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Computes values and derivatives. Nothing is printed unless the whole input is understood. */
@Command(
        name = "eval",
        description = {
            "Computes f(x) and f'(x) of an activation, of a formula, or for every row of a table.",
            "",
            "FILE is CSV with the columns activation,parameters,x; further columns are ignored. Parameters look"
                    + " like alpha=0.01;beta=1 and may be empty. The result is CSV with the columns"
                    + " activation,parameters,x,f,df, numbers with 17 digits.",
            "",
            "TEXT is a formula in x such as x*sigmoid(b*x); the result, as for NAME, is CSV with the columns"
                    + " x,f,df. Names other than x are parameters: 1 unless set."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab eval --activation gelu --x 1",
            "  printf 'activation,parameters,x\\nelu,alpha=0.5,-1\\n' > points.csv",
            "  activation-lab eval --table points.csv",
            "  activation-lab eval --formula 'x*sigmoid(b*x)' --param b=1.5 --x -3,0,2.5",
            "  activation-lab eval --formula 'max(0.1x, x)' --x -5:5:1001"
        })
final class EvalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--table", paramLabel = "FILE", description = "The table of inputs.")
    private @Nullable Path table;

    @Option(names = "--formula", paramLabel = "TEXT", description = "A formula in x.")
    private @Nullable String formula;

    @Option(
            names = "--param",
            paramLabel = "NAME=NUMBER",
            description = "Sets a parameter of the formula; may be repeated.")
    private List<String> parameters = new ArrayList<>();

    @Option(
            names = "--x",
            paramLabel = "INPUTS",
            description = "The inputs: -3,0,2.5 or FROM:TO:COUNT such as -5:5:1001.")
    private @Nullable String inputs;

    @Option(
            names = "--activation",
            paramLabel = "NAME",
            description = "A name from 'list', parameters after a colon: elu:alpha=0.5.")
    private @Nullable String activation;

    @Override
    public Integer call() throws IOException {
        long given =
                Stream.of(table, formula, activation).filter(Objects::nonNull).count();
        if (given != 1) {
            throw wanted("one of --activation=NAME, --formula=TEXT and --table=FILE");
        }
        if (formula == null && !parameters.isEmpty()) {
            throw wanted("--param only with --formula");
        }
        if ((table == null) == (inputs == null)) {
            throw wanted(table == null ? "--x=INPUTS" : "--x only without --table");
        }
        PrintWriter out = spec.commandLine().getOut();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        if (table != null) {
            writeTable(EvalTable.read(table), csv);
        } else {
            writeInputs(function(), InputsText.parse(String.valueOf(inputs)), csv);
        }
        csv.flush();
        return CommandLineEntry.DONE;
    }

    private Activation function() {
        return activation == null
                ? FormulaArguments.parse(List.of(String.valueOf(formula)), parameters)
                        .getFirst()
                : ActivationNames.single("--activation", activation);
    }

    private ParameterException wanted(String what) {
        return new ParameterException(spec.commandLine(), "wanted " + what);
    }

    private static void writeTable(List<EvalTable.Row> rows, CsvWriter csv) {
        csv.writeRecord("activation", "parameters", "x", "f", "df");
        for (EvalTable.Row row : rows) {
            Activation f = row.activation();
            double x = row.x();
            csv.writeRecord(
                    row.name(),
                    row.parameters(),
                    Decimal.exact(x),
                    Decimal.exact(f.value(x)),
                    Decimal.exact(f.slope(x)));
        }
    }

    private static void writeInputs(Activation f, double[] inputs, CsvWriter csv) {
        csv.writeRecord("x", "f", "df");
        for (double x : inputs) {
            csv.writeRecord(Decimal.exact(x), Decimal.exact(f.value(x)), Decimal.exact(f.slope(x)));
        }
    }
}
