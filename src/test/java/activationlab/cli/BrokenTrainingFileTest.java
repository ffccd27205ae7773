package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BrokenTrainingFileTest {
    @TempDir
    private Path temporary = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private TrainingFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = new TrainingFolder(temporary);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "broken-training-files.psv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            maxCharsPerColumn = 1000)
    void everyFaultIsNamedByFileAndPlace(String file, String old, String replacement, String fault) throws IOException {
        folder.change(file, old, replacement);
        assertRefused(file + fault);
    }

    @Test
    void anOptimizerWithoutMomentumIsNotGivenAny() throws IOException {
        folder.change("experiment.json", "\"momentum\": 0.0", "\"momentum\": 0.9");
        folder.change("experiment.json", "sgd", "adam");
        assertRefused("experiment.json: training.momentum: got 0.9, wanted 0, as adam has none");
    }

    @Test
    void brokenOffJsonIsRefusedAtItsEnd() throws IOException {
        String text = Files.readString(folder.experiment());
        Files.writeString(folder.experiment(), text.substring(0, text.indexOf("\"training\"")));
        assertRefused("experiment.json, line 9, column 3: not JSON: End of input");
        Files.writeString(folder.experiment(), text + "}");
        assertRefused("experiment.json, line 19, column 2: not JSON: unexpected text");
        Files.writeString(folder.experiment(), "[".repeat(100_000));
        assertRefused("experiment.json, line 1, column 42: not JSON: Nesting limit 40 reached");
        Files.writeString(folder.experiment(), "3");
        assertRefused("experiment.json: got 3, wanted an object in {}");
        Files.writeString(folder.experiment(), "");
        assertRefused("experiment.json, line 1, column 1: not JSON: End of input");
    }

    @Test
    void classesOfSeveralAreAsManyAsTheOutputs() throws IOException {
        folder.change("experiment.json", "binary", "multiclass");
        assertRefused("experiment.json: network.layers[2]: got 1, wanted at least 2 outputs for task multiclass");
        folder.change("experiment.json", "[2, 2, 1]", "[2, 2, 3]");
        folder.change("data.csv", "-2,1e-1,1", "-2,1e-1,3");
        assertRefused("data.csv, line 4, column y: got 3, wanted a class from 0 to 2");
    }

    @Test
    void missingEmptyAndUnreadableFilesAreNamed() throws IOException {
        Files.delete(folder.file("weights.csv"));
        assertRefused("weights.csv: no such file, wanted a CSV file with the columns layer,from,to,value");
        Files.createDirectory(folder.file("weights.csv"));
        assertRefused("weights.csv: a folder, wanted a CSV file with the columns layer,from,to,value");
        Files.writeString(folder.file("data.csv"), "x1,x2,y\n\n");
        assertRefused("data.csv: no samples, wanted at least 1");
        Files.writeString(folder.file("data.csv"), "");
        assertRefused("data.csv, line 1: empty, wanted a CSV file with the columns x1,x2,y, as network.layers[0] is 2");
        Files.write(folder.file("data.csv"), "x1,x2,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(
                "data.csv: not UTF-8 text, wanted a CSV file with the columns x1,x2,y, as network.layers[0] is 2");
        Files.delete(folder.experiment());
        assertRefused("experiment.json: no such file, wanted a JSON file");
    }

    /** Whatever stands in the files, they are understood or refused: the program does not fail. */
    @Test
    void randomDamageIsUnderstoodOrRefused() throws IOException {
        Random random = new Random(1);
        List<String> names = List.of("experiment.json", "data.csv", "weights.csv");
        for (int i = 0; i < 300; i++) {
            folder = new TrainingFolder(temporary);
            Path file = folder.file(names.get(i % names.size()));
            StringBuilder text = new StringBuilder(Files.readString(file));
            for (int damage = 0; damage <= random.nextInt(3); damage++) {
                int at = random.nextInt(text.length());
                String mark = String.valueOf("{}[]\",:.-+e019\\ \n\0x".charAt(random.nextInt(19)));
                text.replace(at, at + random.nextInt(Math.min(9, text.length() - at + 1)), mark);
            }
            Files.writeString(file, text);
            err.getBuffer().setLength(0);
            String experiment = folder.experiment().toString();
            int code = CommandLineEntry.run(
                    new String[] {"train", experiment}, new PrintWriter(out), new PrintWriter(err));
            assertThat(code).as(() -> err + ": " + text).isIn(0, 2);
            assertThat(err.toString().lines().count()).isLessThanOrEqualTo(1);
        }
    }

    private void assertRefused(String fault) throws IOException {
        err.getBuffer().setLength(0);
        int code = CommandLineEntry.run(
                new String[] {
                    "train",
                    folder.experiment().toString(),
                    "--out",
                    folder.metrics().toString()
                },
                new PrintWriter(out),
                new PrintWriter(err));
        assertThat(err.toString())
                .isEqualTo("activation-lab train: " + temporary + File.separator + fault + System.lineSeparator());
        assertThat(code).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isSubsetOf("experiment.json", "data.csv", "weights.csv");
        }
    }
}
