package activationlab.cli;

import java.util.List;
import java.util.Optional;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program's name, its help and the list of its subcommands. */
@Command(
        name = "activation-lab",
        description = {
            "Activation functions, their derivatives and a live network.",
            "Without arguments the window opens."
        },
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the program failed", "2:the arguments or an input file are wrong"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab list",
            "  activation-lab eval --table points.csv > values.csv",
            "  activation-lab eval --formula 'x*sigmoid(b*x)' --param b=1.5 --x -3,0,2.5",
            "  activation-lab traits --activations all > traits.csv",
            "  activation-lab render curves --activations relu,gelu --out curves.png",
            "  activation-lab train experiment.json --out metrics.csv",
            "  activation-lab experiment E7 --format md",
            "  activation-lab open curves.png --print",
            "  activation-lab code --activation gelu --language pytorch",
            "  source <(activation-lab generate-completion)",
            "  activation-lab eval --help"
        })
final class RootCommand {
    private static final List<String> NAMES = List.of(
            "code",
            "eval",
            "experiment",
            "gallery",
            "list",
            "open",
            "render",
            "train",
            "traits",
            "generate-completion");

    /** Returns the subcommand of a name; no class is loaded but the one that is returned. */
    private static Optional<Class<?>> command(String name) {
        return switch (name) {
            case "code" -> Optional.of(CodeCommand.class);
            case "eval" -> Optional.of(EvalCommand.class);
            case "experiment" -> Optional.of(ExperimentCommand.class);
            case "gallery", "screenshots" -> Optional.of(GalleryCommand.class);
            case "list" -> Optional.of(ListCommand.class);
            case "open" -> Optional.of(OpenCommand.class);
            case "render" -> Optional.of(RenderCommand.class);
            case "train" -> Optional.of(TrainCommand.class);
            case "traits" -> Optional.of(TraitsCommand.class);
            case "generate-completion" -> Optional.of(GenerateCompletion.class);
            default -> Optional.empty();
        };
    }

    /**
     * Returns a command line that knows the subcommand that a first word names, or all of them if it names none.
     * Picocli reads all annotations of a command that it knows, which costs more than most commands do.
     */
    static CommandLine line(String first) {
        CommandLine line = new CommandLine(new RootCommand());
        Optional<Class<?>> wanted = command(first);
        if (wanted.isEmpty() || first.equals("generate-completion")) {
            NAMES.forEach(name -> line.addSubcommand(command(name).orElseThrow()));
        } else {
            line.addSubcommand(wanted.get());
        }
        return line;
    }

    /** Reads the version from the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(RootCommand.class.getPackage().getImplementationVersion())
                    .orElse("(built from source)");
            return new String[] {"Activation Lab " + version};
        }
    }
}
