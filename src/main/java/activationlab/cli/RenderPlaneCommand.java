package activationlab.cli;

import activationlab.analysis.Arrangement;
import activationlab.figure.Figure;
import activationlab.plot.ArrangementPlot;
import activationlab.scale.Range;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws the regions between the lines of a ReLU layer. */
@Command(
        name = "plane",
        aliases = "P7",
        description = {
            "Draws ReLU units as lines in the plane.",
            "The regions between them are colored by the set of units that are on, and",
            "counted exactly. Weights and biases are drawn as PyTorch does by default."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render plane --units 8 --seed 3 --out plane.png")
final class RenderPlaneCommand extends FigureCommand {
    @Option(
            names = "--units",
            paramLabel = "N",
            defaultValue = "6",
            description = "How many units, 1..64. Initially ${DEFAULT-VALUE}.")
    private int units = 6;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What weights and biases are drawn from. Initially ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--x",
            paramLabel = "FROM:TO",
            defaultValue = "-3:3",
            converter = RangeText.class,
            description = "The part of the plane, the same for both features. Initially ${DEFAULT-VALUE}.")
    private Range window = Range.of(-3, 3);

    @Override
    Figure figure() {
        return ArrangementPlot.of(Arrangement.draw(units, seed, window));
    }
}
