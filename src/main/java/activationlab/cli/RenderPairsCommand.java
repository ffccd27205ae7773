package activationlab.cli;

import activationlab.figure.Figure;
import activationlab.plot.CurvesPlot;
import activationlab.session.LensState;
import activationlab.session.PanelOrder;
import picocli.CommandLine.Command;

/** Draws each activation above its derivative. */
@Command(
        name = "pairs",
        aliases = {"grid", "P1"},
        description = "Draws each activation above its derivative, in a grid.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render pairs --activations relu,gelu,tanh --out pairs.png")
final class RenderPairsCommand extends CurvesCommand {
    @Override
    Figure figure() {
        return CurvesPlot.pairs(curves(), usualView());
    }

    @Override
    LensState lens() {
        return CarriedView.curves(PanelOrder.PAIRS, usualView());
    }
}
