package activationlab.cli;

import activationlab.analysis.Logits;
import activationlab.export.Carried;
import activationlab.figure.Figure;
import activationlab.plot.SoftmaxPlot;
import activationlab.session.SoftmaxState;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws what a softmax makes of logits. */
@Command(
        name = "softmax",
        description = "Draws the probabilities of logits, their Jacobian and the gradient of the cross-entropy.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render softmax --logits 2,1,-1 --temperature 0.5 --right 2 --out softmax.png")
final class RenderSoftmaxCommand extends FigureCommand {
    @Option(
            names = "--logits",
            paramLabel = "NUMBERS",
            required = true,
            description = "2 to 6 numbers parted by commas, -1000000..1000000.")
    private String values = "";

    @Option(
            names = "--temperature",
            paramLabel = "T",
            defaultValue = "1",
            description = "What the logits are divided by, 0.05..20. Initially ${DEFAULT-VALUE}.")
    private double temperature = 1;

    @Option(
            names = "--right",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which class is right, counted from 1. Initially ${DEFAULT-VALUE}.")
    private int right = 1;

    private Logits logits() {
        List<Double> logits =
                Stream.of(values.split(",", -1)).map(Decimal::parse).toList();
        if (right < 1 || right > logits.size()) {
            throw new BadInput("right class " + right + ", wanted 1.." + logits.size());
        }
        return new Logits(logits, temperature, right - 1);
    }

    @Override
    Figure figure() {
        return SoftmaxPlot.of(logits());
    }

    @Override
    Carried carried() {
        return CarriedView.of(List.of(), () -> SoftmaxState.FIRST.withLogits(logits()));
    }
}
