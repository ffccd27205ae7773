package activationlab.cli;

import activationlab.analysis.Signal;
import activationlab.figure.Figure;
import activationlab.plot.SignalPlot;
import activationlab.session.LensState;
import activationlab.session.SignalState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws where normally distributed inputs go. */
@Command(
        name = "signal",
        description = "Draws a bell of inputs under an activation, its outputs beside it and its slopes below, with the"
                + " shares that are saturated or dead.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render signal --activations tanh --mean 0.5 --deviation 2 --out signal.png")
final class RenderSignalCommand extends CurvesCommand {
    @Option(
            names = "--mean",
            paramLabel = "M",
            defaultValue = "0",
            description = "The mean of the inputs, -10..10. Initially ${DEFAULT-VALUE}.")
    private double mean;

    @Option(
            names = "--deviation",
            paramLabel = "S",
            defaultValue = "1",
            description = "Their standard deviation, 0.05..10. Initially ${DEFAULT-VALUE}.")
    private double deviation = 1;

    @Option(
            names = "--threshold",
            paramLabel = "T",
            defaultValue = "0.1",
            description = "Slopes below this size are saturated, 0.001..0.5. Initially ${DEFAULT-VALUE}.")
    private double threshold = 0.1;

    @Override
    Figure figure() {
        return SignalPlot.of(only(), usualView()).at(new Signal(mean, deviation, threshold));
    }

    @Override
    LensState lens() {
        return SignalState.FIRST.withSignal(new Signal(mean, deviation, threshold));
    }
}
