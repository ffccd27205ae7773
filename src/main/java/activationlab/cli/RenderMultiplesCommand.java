package activationlab.cli;

import activationlab.figure.Figure;
import activationlab.plot.CurvesPlot;
import activationlab.session.LensState;
import activationlab.session.PanelOrder;
import picocli.CommandLine.Command;

/** Draws each activation in a small panel with its derivative. */
@Command(
        name = "multiples",
        aliases = "P4",
        description = "Draws each activation in a small panel with its derivative, dashed.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render multiples --activations relu,gelu,tanh,elu,selu,mish --out multiples.png")
final class RenderMultiplesCommand extends CurvesCommand {
    @Override
    Figure figure() {
        return CurvesPlot.multiples(curves(), classicView());
    }

    @Override
    LensState lens() {
        return CarriedView.curves(PanelOrder.GRID, classicView());
    }
}
