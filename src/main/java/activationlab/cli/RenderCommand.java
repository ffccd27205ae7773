package activationlab.cli;

import picocli.CommandLine.Command;

/** Draws pictures without a screen; one subcommand for each kind. */
@Command(
        name = "render",
        description = "Draws a chart into a PNG file; no display is needed.",
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
            RenderScanCommand.class,
            RenderSignalCommand.class,
            RenderSingleCommand.class,
            RenderSoftmaxCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab render curves --activations relu,gelu --out curves.png",
            "  activation-lab render scan --activations gelu --at 1.5 --out scan.png"
        })
final class RenderCommand {}
