package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.activation.Cost;
import activationlab.activation.Trait;
import activationlab.activation.Traits;
import activationlab.export.SheetFormat;
import activationlab.export.TraitsSheet;
import activationlab.plot.StyledActivation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
            "  activation-lab traits --activations relu,gelu --format md --cost",
            "  activation-lab traits --activations relu,elu:alpha=0.5 --formula 'max(0.1x, x)'"
        })
final class TraitsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ActivationOptions activations = new ActivationOptions();

    @Option(
            names = "--format",
            paramLabel = "KIND",
            defaultValue = "csv",
            converter = SheetFormatText.class,
            description = "csv or md. Initially ${DEFAULT-VALUE}.")
    private SheetFormat format = SheetFormat.CSV;

    @Option(
            names = "--cost",
            description = "Add nanoseconds per element, forward and backward, measured now on this machine.")
    private boolean cost;

    @Override
    public Integer call() throws IOException {
        List<TraitsSheet.Entry> entries = activations.curves().stream()
                .map(StyledActivation::activation)
                .map(this::entry)
                .toList();
        List<Trait> columns = cost ? List.of(Trait.values()) : TraitsSheet.COMPUTED;
        format.write(
                new TraitsSheet(entries, columns).text(), spec.commandLine().getOut());
        return CommandLineEntry.DONE;
    }

    private TraitsSheet.Entry entry(Activation activation) {
        Optional<Cost> measured = cost ? Optional.of(Cost.of(activation, System::nanoTime)) : Optional.empty();
        return new TraitsSheet.Entry(activation, Traits.of(activation), measured);
    }
}
