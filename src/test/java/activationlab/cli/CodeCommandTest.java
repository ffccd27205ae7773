package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.code.CodeWriter;
import activationlab.code.Language;
import activationlab.session.RunState;
import activationlab.session.State;
import activationlab.session.StateFile;
import activationlab.session.Switches;
import activationlab.training.Experiment;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCommandTest {
    @TempDir
    private Path temporary = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int code(Object... arguments) {
        String[] words = Stream.concat(Stream.of("code"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);
        return CommandLineEntry.run(words, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void theProgramIsThatOfTheWriter() throws IOException {
        Path file = temporary.resolve("Elu.java");
        assertThat(code("--activation", "elu:alpha=0.5", "--language", "Java", "--out", file))
                .isZero();
        assertThat(out.toString() + err).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(CodeWriter.activation(Catalog.require("elu").with("alpha", 0.5), Language.JAVA));
    }

    @Test
    void aFormulaIsWrittenWithItsParameters() {
        assertThat(code("--formula", "x*sigmoid(b*x)", "--param", "b=1.5")).isZero();
        assertThat(out.toString()).contains("with b = 1.5", "import numpy", "1.5 * x");
    }

    @Test
    void aTrainingIsWrittenByTheOptionsOfTrain() {
        assertThat(code("train", "--data", "iris", "--layers", "5", "--epochs", 3, "--language", "keras"))
                .isZero();
        assertThat(out.toString()).contains("4-5-3 that learns Iris", "EPOCHS = 3", "layers.Dense(5)");
    }

    @Test
    void theNetworkOfASessionIsWritten() throws IOException {
        Experiment experiment = Experiment.standard().withDepth(1).withSeed(77);
        State state = new State("train", Switches.NONE, Optional.of(RunState.initial(experiment)));
        Path file = Files.writeString(temporary.resolve("session.json"), StateFile.text(state));
        assertThat(code("--network", file, "--epochs", 12, "--language", "java"))
                .isZero();
        assertThat(out.toString()).isEqualTo(CodeWriter.network(experiment, 12, Language.JAVA));
    }

    @ParameterizedTest
    @CsvSource({
        "'--language=java', 'wanted one of --activation=NAME, --formula=TEXT and --network=FILE'",
        "'--activation=gelu --language=c', 'language ''c'', wanted one of numpy, pytorch, keras, java'",
        "'--activation=gelu --param=b=1', wanted --param only with --formula",
        "'--activation=gelu --out=missing/folder/gelu.py', does not exist",
        "'--activation=all', has 30 names",
        "'--activation=gelu --epochs=3', wanted --epochs only with --network",
        "'--network=missing.json', missing.json",
        "'train --data=iris --language=c', wanted one of",
        "'train --data=nothing', nothing",
    })
    void refusesWhatItCannotDo(String words, String complaint) {
        assertThat(code((Object[]) words.split(" ", -1))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(complaint).hasLineCount(1);
    }
}
