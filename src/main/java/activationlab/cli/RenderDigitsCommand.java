package activationlab.cli;

import activationlab.export.Carried;
import activationlab.figure.Figure;
import activationlab.plot.DigitsPlot;
import activationlab.precision.Pitfall;
import activationlab.session.DigitsState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws how many digits formulas lose. */
@Command(
        name = "digits",
        description = "Draws how many digits a naive and a stable formula lose, in double and in float, against values"
                + " computed to 60 digits.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render digits --of softplus --out softplus.png")
final class RenderDigitsCommand extends FigureCommand {
    @Option(
            names = "--of",
            paramLabel = "NAME",
            defaultValue = "softplus",
            description = "sigmoid, sigmoid_slope, softplus, log_sigmoid, tanh_slope, gelu, expm1 or tanhshrink."
                    + " Initially ${DEFAULT-VALUE}.")
    private String of = "";

    @Override
    Figure figure() {
        return DigitsPlot.of(pitfall());
    }

    @Override
    Carried carried() {
        return CarriedView.of(List.of(), () -> DigitsState.FIRST.withFormula(Optional.of(pitfall())));
    }

    private Pitfall pitfall() {
        return Arrays.stream(Pitfall.values())
                .filter(pitfall -> pitfall.id().equals(of))
                .findFirst()
                .orElseThrow(() -> new BadInput("formula '" + of + "', wanted one of "
                        + Arrays.stream(Pitfall.values()).map(Pitfall::id).collect(Collectors.joining(", "))));
    }
}
