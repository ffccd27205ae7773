package activationlab.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws pictures without a screen; one subcommand for each kind. */
@Command(
        name = "render",
        description = {
            "Draws a chart into a file, or every chart into a folder.",
            "",
            "No display is needed: charts are those of the window, painted by the same painter.",
            "",
            "--all draws each activation in six ways, one chart of every kind, those of a",
            "training run of 300 epochs and those of the experiments E1 to E9 with a few",
            "seeds, on all cores."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "CHART",
        subcommands = {
            RenderCheckCommand.class,
            RenderCurvesCommand.class,
            RenderDeathCommand.class,
            RenderDigitsCommand.class,
            RenderMultiplesCommand.class,
            RenderOverlayCommand.class,
            RenderPairsCommand.class,
            RenderPlaneCommand.class,
            RenderScanCommand.class,
            RenderSignalCommand.class,
            RenderSingleCommand.class,
            RenderSoftmaxCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab render curves --activations relu,gelu --out curves.png",
            "  activation-lab render scan --activations gelu --at 1.5 --out scan.png",
            "  activation-lab render --all --formats png,svg,pdf --out charts"
        })
final class RenderCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--all", description = "Draw every chart.")
    private boolean all;

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Override
    public Integer call() throws IOException {
        if (!all) {
            throw new ParameterException(spec.commandLine(), "wanted a chart such as curves, or --all");
        }
        return batch.write(Gallery.all());
    }
}
