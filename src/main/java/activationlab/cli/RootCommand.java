package activationlab.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    /**
     * The subcommands by every name they have. Picocli reads all annotations of a command that it knows, which costs
     * more than most commands do, so it is told only of the one that is wanted.
     */
    private static final Map<String, Class<?>> COMMANDS = commands();

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new TreeMap<>();
        commands.put("code", CodeCommand.class);
        commands.put("eval", EvalCommand.class);
        commands.put("experiment", ExperimentCommand.class);
        commands.put("gallery", GalleryCommand.class);
        commands.put("screenshots", GalleryCommand.class);
        commands.put("list", ListCommand.class);
        commands.put("open", OpenCommand.class);
        commands.put("render", RenderCommand.class);
        commands.put("train", TrainCommand.class);
        commands.put("traits", TraitsCommand.class);
        commands.put("generate-completion", GenerateCompletion.class);
        return commands;
    }

    /** Returns a command line that knows the subcommand that a first word names, or all of them if it names none. */
    static CommandLine line(String first) {
        CommandLine line = new CommandLine(new RootCommand());
        Class<?> wanted = COMMANDS.get(first);
        if (wanted == null || wanted.equals(GenerateCompletion.class)) {
            COMMANDS.values().stream().distinct().forEach(line::addSubcommand);
        } else {
            line.addSubcommand(wanted);
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
