package activationlab.cli;

import activationlab.analysis.Scan;
import activationlab.figure.Figure;
import activationlab.plot.ScanPlot;
import activationlab.session.LensState;
import activationlab.session.ScanState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws a point on a curve with its tangent, and the gate below. */
@Command(
        name = "scan",
        aliases = "P5",
        description = {
            "Draws an activation with its tangent, and what passes of the gradient from above.",
            "At the place it is dL/dz = dL/da f'(z). Zones where |f'| is below 0.1 are shaded, asymptotes dotted."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render scan --activations gelu --at 1.5 --upstream -2 --out scan.png")
final class RenderScanCommand extends CurvesCommand {
    @Option(
            names = "--at",
            paramLabel = "X",
            defaultValue = "1",
            description = "The place. Initially ${DEFAULT-VALUE}.")
    private double at = 1;

    @Option(
            names = "--upstream",
            paramLabel = "G",
            defaultValue = "1",
            description = "The gradient dL/da from above, -5..5. Initially ${DEFAULT-VALUE}.")
    private double upstream = 1;

    @Override
    Figure figure() {
        return ScanPlot.of(only(), usualView()).at(new Scan(at, upstream));
    }

    @Override
    LensState lens() {
        return ScanState.FIRST.withScan(new Scan(at, upstream));
    }
}
