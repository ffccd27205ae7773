package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.export.TraitsCsv;
import activationlab.plot.StyledActivation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes what can be said of activations: range, slopes, kinks, tails. */
@Command(
        name = "traits",
        description = {
            "Writes the traits of activations as CSV, one row each.",
            "They are found by search over the inputs in the column searched; lists are parted by semicolons,",
            "intervals look like FROM..TO and points like X:VALUE."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab traits --activations all > traits.csv",
            "  activation-lab traits --activations relu,elu:alpha=0.5 --formula 'max(0.1x, x)'"
        })
final class TraitsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ActivationOptions activations = new ActivationOptions();

    @Override
    public Integer call() throws IOException {
        List<Activation> all =
                activations.curves().stream().map(StyledActivation::activation).toList();
        TraitsCsv.write(all, spec.commandLine().getOut());
        return CommandLineEntry.DONE;
    }
}
