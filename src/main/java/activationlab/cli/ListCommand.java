package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.Parameter;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the catalog: one activation per line. */
@Command(
        name = "list",
        description = "Lists the activations: name, formula, parameters with their ranges.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab list")
final class ListCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (Activation a : Catalog.all()) {
            out.print("%-14s %s".formatted(a.id(), a.formula()));
            if (!a.parameters().isEmpty()) {
                out.print("   ["
                        + a.parameters().stream().map(ListCommand::describe).collect(Collectors.joining("; ")) + "]");
            }
            out.print("\n");
        }
    }

    private static String describe(Parameter p) {
        return "%s = %s, %s".formatted(p.id(), p.initial(), p.range());
    }
}
