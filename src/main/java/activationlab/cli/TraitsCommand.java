package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.export.TraitsCsv;
import activationlab.export.TraitsMarkdown;
import activationlab.plot.StyledActivation;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what can be said of activations: range, slopes, kinks, tails. */
@Command(
        name = "traits",
        description = {
            "Writes the traits of activations as CSV or as a Markdown table, one row each.",
            "They are found by search over the inputs in the column searched; lists are parted by semicolons,",
            "intervals look like FROM..TO and points like X:VALUE."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab traits --activations all > traits.csv",
            "  activation-lab traits --activations relu,gelu --format md",
            "  activation-lab traits --activations relu,elu:alpha=0.5 --formula 'max(0.1x, x)'"
        })
final class TraitsCommand implements Callable<Integer> {
    /** How the table is written. */
    enum Format {
        csv,
        md
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ActivationOptions activations = new ActivationOptions();

    @Option(
            names = "--format",
            paramLabel = "KIND",
            defaultValue = "csv",
            description = "csv or md. Initially ${DEFAULT-VALUE}.")
    private Format format = Format.csv;

    @Override
    public Integer call() throws IOException {
        List<Activation> all =
                activations.curves().stream().map(StyledActivation::activation).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.md) {
            TraitsMarkdown.write(all, out);
        } else {
            TraitsCsv.write(all, out);
        }
        return CommandLineEntry.DONE;
    }
}
