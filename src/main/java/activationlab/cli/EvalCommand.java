package activationlab.cli;

import activationlab.activation.Activation;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Computes values and derivatives for a table of inputs. Nothing is printed unless the whole table is understood. */
@Command(
        name = "eval",
        description = {
            "Computes f(x) and f'(x) for every row of a table.",
            "",
            "FILE is CSV with the columns activation,parameters,x; further columns are ignored.",
            "Parameters look like alpha=0.01;beta=1 and may be empty.",
            "The result is CSV with the columns activation,parameters,x,f,df, numbers with 17 digits."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  printf 'activation,parameters,x\\nelu,alpha=0.5,-1\\n' > points.csv",
            "  activation-lab eval --table points.csv"
        })
final class EvalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--table", paramLabel = "FILE", required = true, description = "The table of inputs.")
    private Path table = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<EvalTable.Row> rows = EvalTable.read(table);
        PrintWriter out = spec.commandLine().getOut();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
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
        csv.flush();
        return CommandLineEntry.DONE;
    }
}
