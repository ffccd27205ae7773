package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.code.CodeWriter;
import activationlab.export.CarriedState;
import activationlab.session.RunState;
import activationlab.session.State;
import activationlab.session.StateFile;
import activationlab.training.Experiment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes an activation, or a network with its training, as a program in another language. */
@Command(
        name = "code",
        description = {
            "Writes an activation or a network as a program.",
            "",
            "An activation comes with its derivative, a network with its training; the program",
            "runs by itself.",
            "",
            "numpy, pytorch and keras are Python; java needs nothing but a JDK. Formulas are",
            "those of this program: they keep their digits in the tails. A network brings its",
            "samples along; seed, initial weights and the order of samples are spelled out,",
            "so that numpy, java and pytorch show the losses that this program shows.",
            "",
            "--network reads the network of a session file, or of a picture or table that was",
            "exported; 'code train' takes the options of 'train' instead."
        },
        mixinStandardHelpOptions = true,
        subcommands = CodeTrainCommand.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab code --activation gelu --language numpy --out gelu.py",
            "  activation-lab code --activation leaky_relu:alpha=0.2 --language java",
            "  activation-lab code --formula \"x*sigmoid(b*x)\" --param b=1.5 --language keras",
            "  activation-lab code --network session.json --epochs 200 --language pytorch",
            "  activation-lab code train --data iris --layers 16,8 --language java"
        })
final class CodeCommand implements Callable<Integer> {
    private static final int EPOCHS = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--activation",
            paramLabel = "NAME",
            description = "A name from 'list', parameters after a colon: elu:alpha=0.5.")
    private Optional<String> activation = Optional.empty();

    @Option(names = "--formula", paramLabel = "TEXT", description = "A formula in x.")
    private Optional<String> formula = Optional.empty();

    @Option(
            names = "--param",
            paramLabel = "NAME=NUMBER",
            description = "Sets a parameter of the formula, which is 1 otherwise; may be repeated.")
    private List<String> parameters = new ArrayList<>();

    @Option(names = "--network", paramLabel = "FILE", description = "A file that carries a network.")
    private Optional<Path> network = Optional.empty();

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = "How long the network trains. Initially " + EPOCHS + ".")
    private Optional<Integer> epochs = Optional.empty();

    @Mixin
    private CodeOptions options = new CodeOptions();

    @Override
    public Integer call() {
        long given = Stream.of(activation, formula, network)
                .filter(Optional::isPresent)
                .count();
        if (given != 1) {
            throw wanted("one of --activation=NAME, --formula=TEXT and --network=FILE");
        }
        if (formula.isEmpty() && !parameters.isEmpty()) {
            throw wanted("--param only with --formula");
        }
        if (network.isEmpty() && epochs.isPresent()) {
            throw wanted("--epochs only with --network");
        }
        options.write(network.isPresent() ? training(network.get()) : function());
        return CommandLineEntry.DONE;
    }

    private ParameterException wanted(String what) {
        return new ParameterException(spec.commandLine(), "wanted " + what);
    }

    private String training(Path file) {
        State state = StateFile.parse(file, CarriedState.read(file));
        Experiment experiment = state.run()
                .map(RunState::logbook)
                .orElseThrow(() -> new BadInput(file + " carries no network, wanted one that was exported with it"))
                .settings();
        try {
            return CodeWriter.network(experiment, epochs.orElse(EPOCHS), options.language());
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private String function() {
        return CodeWriter.activation(
                activation
                        .map(text -> ActivationNames.single("--activation", text))
                        .orElseGet(this::typed),
                options.language());
    }

    private Activation typed() {
        return FormulaArguments.parse(List.of(formula.orElseThrow()), parameters)
                .getFirst();
    }
}
