package activationlab.cli;

import activationlab.export.CarriedState;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which experiment a file carries. Without {@code --print} the window opens it, which this class never sees. */
@Command(
        name = "open",
        description = {
            "Opens the experiment that a picture, a table or a session file carries.",
            "Without --print the window opens and shows it."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  activation-lab open chart.png", "  activation-lab open handed-in.pdf --print > experiment.json"})
final class OpenCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = "A PNG, SVG, PDF, CSV or Markdown file that was exported, or a session file.")
    private Path file = Path.of("");

    @Option(names = "--print", description = "Print the experiment as JSON; no window is opened.")
    private boolean print;

    @Override
    public Integer call() {
        if (!print) {
            throw new BadInput("no display to open " + file + " on, wanted --print");
        }
        String json = CarriedState.read(file);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json);
        if (!json.endsWith("\n")) {
            out.print('\n');
        }
        return CommandLineEntry.DONE;
    }
}
