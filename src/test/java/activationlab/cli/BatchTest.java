package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Catalog;
import activationlab.export.FigureFormat;
import activationlab.export.FileLook;
import activationlab.export.PngSize;
import activationlab.figure.Palette;
import activationlab.figure.Theme;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
    private static final FileLook LOOK = FileLook.of(Palette.of(Theme.DARK), new PngSize(320, 240, 96));

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return CommandLineEntry.run(words, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void thereAreTwoHundredCharts() {
        Map<String, Supplier<Drawing>> all = Gallery.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        for (String kind : List.of("curve-", "pair-", "single-", "scan-", "check-", "signal-")) {
            assertThat(all.keySet().stream().filter(name -> name.startsWith(kind)))
                    .hasSizeGreaterThanOrEqualTo(Catalog.all().size());
        }
        for (int experiment = 1; experiment <= 9; experiment++) {
            String name = "e" + experiment + "-";
            assertThat(all.keySet()).anyMatch(each -> each.startsWith(name));
        }
        assertThat(all.keySet()).containsAll(Gallery.charts().keySet());
    }

    @Test
    void everyChartIsWrittenInEveryFormatAndComputedOnce() throws IOException {
        Map<String, Supplier<Drawing>> some = new LinkedHashMap<>();
        for (String name : List.of("pair-mish", "softmax", "training-loss", "training-accuracy", "e8-telephone")) {
            some.put(name, Gallery.all().getOrDefault(name, () -> {
                throw new AssertionError(name);
            }));
        }
        int files = new Batch(some, List.of(FigureFormat.PNG, FigureFormat.SVG, FigureFormat.CSV), LOOK)
                .write(folder, new PrintWriter(err));
        assertThat(files).isEqualTo(15);
        assertThat(err.toString()).isEmpty();
        try (Stream<Path> list = Files.list(folder)) {
            assertThat(list).hasSize(15).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
    }

    @Test
    void whatCannotBeWrittenIsSaidInWords() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Map<String, Supplier<Drawing>> one = Map.of("softmax", Gallery.charts().getOrDefault("softmax", () -> {
            throw new AssertionError();
        }));
        Batch batch = new Batch(one, List.of(FigureFormat.PNG), LOOK);
        assertThatThrownBy(() -> batch.write(file, new PrintWriter(err)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("softmax.png");
    }

    @ParameterizedTest
    @CsvSource({
        "'render', 'wanted a chart such as curves, or --all'",
        "'render --all --formats=gif', 'got ''gif'', wanted png'",
        "'gallery --theme=pink', pink",
    })
    void refusesWhatItCannotDo(String words, String complaint) {
        assertThat(run((Object[]) words.split(" ", -1))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(complaint).hasLineCount(1);
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(run("render", "--all", "--out", file)).isEqualTo(2);
        assertThat(err.toString()).contains("it is a file, wanted a folder").hasLineCount(1);
    }
}
