package activationlab.cli;

import activationlab.figure.Figure;
import activationlab.plot.SinglePlot;
import activationlab.session.LensState;
import activationlab.session.PanelOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws activations and their derivatives in one panel. */
@Command(
        name = "single",
        aliases = "P3",
        description = "Draws activations, solid, and their derivatives, dashed, in one panel.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render single --activations sigmoid --factor 4 --out sigmoid.png")
final class RenderSingleCommand extends CurvesCommand {
    @Option(
            names = "--factor",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many times as high the derivatives are drawn, as the legend then says."
                    + " Initially ${DEFAULT-VALUE}.")
    private double factor = 1;

    @Override
    Figure figure() {
        return SinglePlot.of(curves(), usualView(), factor);
    }

    @Override
    LensState lens() {
        return CarriedView.curves(PanelOrder.GRID, usualView());
    }
}
