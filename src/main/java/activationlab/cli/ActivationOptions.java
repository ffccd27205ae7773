package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.formula.Formula;
import activationlab.plot.StyledActivation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which activations a command is about: some of the catalog, some typed. */
final class ActivationOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--activations",
            paramLabel = "NAMES",
            description = "Names from 'list', parted by commas, parameters after a colon: relu,elu:alpha=0.5; or: all.")
    private @Nullable String activations;

    @Option(
            names = "--formula",
            paramLabel = "TEXT",
            description = "A formula in x such as x*sigmoid(b*x), placed after the activations; may be repeated.")
    private List<String> formulas = new ArrayList<>();

    @Option(
            names = "--param",
            paramLabel = "NAME=NUMBER",
            description = "Sets a parameter of the formulas, which is 1 otherwise; may be repeated.")
    private List<String> parameters = new ArrayList<>();

    /** Returns those that a hidden layer can use, or the usual ones if the options name none. */
    List<Activation> hiddenOr(List<Activation> usual) {
        if (activations == null && formulas.isEmpty()) {
            return usual;
        }
        List<Activation> all = new ArrayList<>(activations == null ? List.of() : ActivationNames.hidden(activations));
        all.addAll(FormulaArguments.parse(formulas, parameters));
        return all;
    }

    /** Returns them in order, each with the look of its place. */
    List<StyledActivation> curves() {
        if (activations == null && formulas.isEmpty()) {
            throw new ParameterException(command.commandLine(), "wanted --activations=NAMES, --formula=TEXT or both");
        }
        List<StyledActivation> curves = new ArrayList<>();
        if (activations != null) {
            curves.addAll(ActivationNames.parse(activations));
        }
        for (Formula formula : FormulaArguments.parse(formulas, parameters)) {
            curves.add(new StyledActivation(formula, curves.size()));
        }
        return curves;
    }
}
