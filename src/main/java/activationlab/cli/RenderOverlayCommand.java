package activationlab.cli;

import activationlab.figure.Figure;
import activationlab.plot.CurvesPlot;
import activationlab.session.LensState;
import activationlab.session.PanelOrder;
import picocli.CommandLine.Command;

/** Draws all activations in one panel and all derivatives below. */
@Command(
        name = "overlay",
        aliases = "P2",
        description =
                "Draws all activations in one panel and all derivatives in a panel below, with the classic heights.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render overlay --activations relu,gelu,tanh --out overlay.png")
final class RenderOverlayCommand extends CurvesCommand {
    @Override
    Figure figure() {
        return CurvesPlot.overlay(curves(), classicView());
    }

    @Override
    LensState lens() {
        return CarriedView.curves(PanelOrder.OVERLAY, classicView());
    }
}
