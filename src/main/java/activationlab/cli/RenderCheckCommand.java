package activationlab.cli;

import activationlab.figure.Figure;
import activationlab.plot.DifferencePlot;
import activationlab.precision.NumericCheck;
import activationlab.session.CheckState;
import activationlab.session.LensState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws a derivative beside differences of values. */
@Command(
        name = "check",
        aliases = "P6",
        description = {
            "Draws the exact derivative beside forward and central differences.",
            "The error against the step has logarithmic axes, with the best step marked."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render check --activations tanh --at 1 --step 1e-6 --out check.png")
final class RenderCheckCommand extends CurvesCommand {
    @Option(
            names = "--at",
            paramLabel = "X",
            defaultValue = "1",
            description = "The place. Initially ${DEFAULT-VALUE}.")
    private double at = 1;

    @Option(
            names = "--step",
            paramLabel = "H",
            defaultValue = "1e-6",
            description = "The step of the panels over x, 1e-16..1. Initially ${DEFAULT-VALUE}.")
    private double step = 1e-6;

    @Override
    Figure figure() {
        return DifferencePlot.of(only(), usualView(), new NumericCheck(at, step));
    }

    @Override
    LensState lens() {
        return CheckState.FIRST.withCheck(new NumericCheck(at, step));
    }
}
