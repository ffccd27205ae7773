package activationlab.cli;

import activationlab.code.Language;
import activationlab.export.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which language a program is written, and where it goes. */
final class CodeOptions {
    private static final String STANDARD_OUTPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

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

    /** Returns the language; throws {@link BadInput} if there is no such language. */
    Language language() {
        return Language.find(language)
                .orElseThrow(() -> new BadInput("language '" + language + "', wanted one of "
                        + Arrays.stream(Language.values()).map(Language::id).collect(Collectors.joining(", "))));
    }

    /** Writes a program to where it should go. */
    void write(String program) {
        if (out.equals(STANDARD_OUTPUT)) {
            command.commandLine().getOut().print(program);
            return;
        }
        try {
            WholeFile.write(Path.of(out), bytes -> bytes.write(program.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }
}
