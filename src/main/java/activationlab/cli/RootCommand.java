package activationlab.cli;

import java.util.Optional;
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
        subcommands = {
            CodeCommand.class,
            EvalCommand.class,
            ExperimentCommand.class,
            GalleryCommand.class,
            ListCommand.class,
            OpenCommand.class,
            RenderCommand.class,
            TrainCommand.class,
            TraitsCommand.class
        },
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
            "  activation-lab eval --help"
        })
final class RootCommand {
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
