package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.code.CodeWriter;
import activationlab.code.Language;
import activationlab.export.WholeFile;
import activationlab.plot.StyledActivation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes an activation as a program in another language. */
@Command(
        name = "code",
        description = {
            "Writes an activation with its derivative as a program that runs by itself.",
            "",
            "numpy, pytorch and keras are Python; java needs nothing but a JDK. Formulas are",
            "those of this program: they keep their digits in the tails."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab code --activation gelu --language numpy --out gelu.py",
            "  activation-lab code --activation leaky_relu:alpha=0.2 --language java",
            "  activation-lab code --formula \"x*sigmoid(b*x)\" --param b=1.5 --language keras"
        })
final class CodeCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--activation",
            paramLabel = "NAME",
            description = "A name from 'list', parameters after a colon: elu:alpha=0.5.")
    private @Nullable String activation;

    @Option(names = "--formula", paramLabel = "TEXT", description = "A formula in x.")
    private Optional<String> formula = Optional.empty();

    @Option(
            names = "--param",
            paramLabel = "NAME=NUMBER",
            description = "Sets a parameter of the formula, which is 1 otherwise; may be repeated.")
    private List<String> parameters = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "NAME",
            defaultValue = "numpy",
            description = "numpy, pytorch, keras or java. Initially ${DEFAULT-VALUE}.")
    private String language = "numpy";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = STANDARD_OUTPUT,
            description = "The file to write; an old one is replaced. Initially -, the standard output.")
    private String out = STANDARD_OUTPUT;

    @Override
    public Integer call() {
        String text = CodeWriter.activation(chosen(), language());
        if (out.equals(STANDARD_OUTPUT)) {
            spec.commandLine().getOut().print(text);
            return CommandLineEntry.DONE;
        }
        try {
            WholeFile.write(Path.of(out), bytes -> bytes.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        return CommandLineEntry.DONE;
    }

    private Language language() {
        return Language.find(language)
                .orElseThrow(() -> new BadInput("language '" + language + "', wanted one of "
                        + Arrays.stream(Language.values()).map(Language::id).collect(Collectors.joining(", "))));
    }

    private Activation chosen() {
        if ((activation == null) == formula.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "wanted either --activation=NAME or --formula=TEXT");
        }
        if (activation == null) {
            return FormulaArguments.parse(List.of(formula.orElseThrow()), parameters)
                    .getFirst();
        }
        if (!parameters.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "wanted --param only with --formula");
        }
        List<StyledActivation> named = ActivationNames.parse(activation);
        if (named.size() != 1) {
            throw new BadInput("--activation " + activation + " has " + named.size() + " names, wanted 1");
        }
        return named.getFirst().activation();
    }
}
