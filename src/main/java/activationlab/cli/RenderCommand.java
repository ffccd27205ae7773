package activationlab.cli;

import picocli.CommandLine.Command;

/** Draws pictures without a screen; one subcommand for each kind. */
@Command(
        name = "render",
        description = "Draws a chart into a PNG file; no display is needed.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "CHART",
        subcommands = RenderCurvesCommand.class,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render curves --activations relu,gelu --out curves.png")
final class RenderCommand {}
