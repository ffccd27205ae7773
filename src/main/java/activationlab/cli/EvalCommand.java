package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.formula.Formula;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
            "Computes f(x) and f'(x) for every row of a table, or of a formula.",
            "",
            "FILE is CSV with the columns activation,parameters,x; further columns are ignored.",
            "Parameters look like alpha=0.01;beta=1 and may be empty.",
            "The result is CSV with the columns activation,parameters,x,f,df, numbers with 17 digits.",
            "",
            "TEXT is a formula in x such as x*sigmoid(b*x); the result is CSV with the columns x,f,df.",
            "Names other than x are parameters: 1 unless set."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
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
            description = "The inputs of the formula: -3,0,2.5 or FROM:TO:COUNT such as -5:5:1001.")
    private @Nullable String inputs;

    @Override
    public Integer call() throws IOException {
        if ((table == null) == (formula == null)) {
            throw wanted("either --table=FILE or --formula=TEXT");
        }
        if (formula == null && (inputs != null || !parameters.isEmpty())) {
            throw wanted("--x and --param only with --formula");
        }
        if (formula != null && inputs == null) {
            throw wanted("--x=INPUTS with --formula");
        }
        PrintWriter out = spec.commandLine().getOut();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        if (table != null) {
            writeTable(EvalTable.read(table), csv);
        } else {
            writeFormula(String.valueOf(formula), String.valueOf(inputs), csv);
        }
        csv.flush();
        return CommandLineEntry.DONE;
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

    private void writeFormula(String text, String at, CsvWriter csv) {
        Formula f = FormulaArguments.parse(List.of(text), parameters).getFirst();
        double[] all = InputsText.parse(at);
        csv.writeRecord("x", "f", "df");
        for (double x : all) {
            csv.writeRecord(Decimal.exact(x), Decimal.exact(f.value(x)), Decimal.exact(f.slope(x)));
        }
    }
}
