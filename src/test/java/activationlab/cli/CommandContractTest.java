package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What every command promises, whatever it does. */
class CommandContractTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of(more));
        return CommandLineEntry.run(words.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    }

    static List<String> commands() {
        List<String> names = new ArrayList<>();
        collect(RootCommand.line(""), "", names);
        return names;
    }

    private static void collect(CommandLine line, String before, List<String> names) {
        for (Map.Entry<String, CommandLine> each : line.getSubcommands().entrySet()) {
            String name = (before + " " + each.getKey()).strip();
            names.add(name);
            collect(each.getValue(), name, names);
        }
    }

    static Stream<String> ours() {
        return commands().stream().filter(name -> !name.equals("generate-completion"));
    }

    @Test
    void thereAreAllThatAreTalkedAbout() {
        assertThat(commands())
                .contains("list", "eval", "render", "train", "open", "screenshots", "code", "code train")
                .contains("generate-completion", "render curves")
                .contains("experiment E1", "experiment E2", "experiment E3", "experiment E4", "experiment E5")
                .contains("experiment E6", "experiment E7", "experiment E8", "experiment E9");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void helpSaysHowWithExamples(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).contains("Usage: activation-lab ").containsPattern("Examples?:\\R  ");
        assertThat(out.toString().lines().filter(line -> line.startsWith("Usage:")))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatItDoesIsOneSentence(String command) {
        CommandLine line = RootCommand.line("");
        for (String word : command.split(" ", -1)) {
            line = Objects.requireNonNull(line.getSubcommands().get(word));
        }
        String[] description = line.getCommandSpec().usageMessage().description();
        assertThat(description[0]).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void anUnknownOptionIsRefusedInOneLineAndNothingIsWritten(String command) throws IOException {
        Path file = folder.resolve("out");
        assertThat(run(command, "--out", file.toString(), "--no-such-option=1")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("activation-lab").hasLineCount(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandAloneIsFoundAsAmongAllOthers(String command) {
        String first = command.split(" ", -1)[0];
        assertThat(RootCommand.line(first).getSubcommands()).containsKey(first);
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("Activation Lab ").hasLineCount(1);
    }

    @Test
    void aMisspelledCommandIsRefusedWithWhatThereIs() {
        assertThat(run("evla")).isEqualTo(2);
        assertThat(err.toString()).contains("eval").hasLineCount(1);
    }

    @Test
    void completionKnowsEveryCommand() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString()).contains("#!/usr/bin/env bash").contains("eval", "experiment", "--language");
    }
}
