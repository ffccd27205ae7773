package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.cli.GalleryFiles;
import activationlab.export.FigureFormat;
import activationlab.figure.Figure;
import activationlab.ui.chart.ChartCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedChartsTest extends SessionWindow {
    @ParameterizedTest
    @CsvSource({
        "e1-death, cliff",
        "e4-statistics, statistics",
        "e7-depth, sweep",
        "e8-telephone, telephone",
        "training-loss, loss",
        "training-accuracy, loss",
        "training-dead-units, dead",
        "training-gradient-norms, gradient",
        "training-decision-boundary, boundary",
    })
    void aChartOfTheCommandLineStandsInTheWindowAgain(String name, String card) throws IOException {
        Figure drawn = GalleryFiles.write(name, folder);
        Path file = folder.resolve(name + ".png");
        open(file, "Opened " + file);
        byte[] wanted = pixels(drawn);
        for (int i = 0; i < 100 && !Arrays.equals(pixels(shown(card)), wanted); i++) {
            lab.frames(8);
        }
        assertThat(pixels(shown(card))).isEqualTo(wanted);
    }

    @Test
    void whatNoPageShowsIsToldWithTheCommandThatDrawsIt() throws IOException {
        GalleryFiles.write("plane", folder);
        Path file = folder.resolve("plane.png");
        open(
                file,
                "Not done: " + file + ": no page of the window shows this chart, the command line draws it:"
                        + " activation-lab render plane --units 6 --seed 1 --x -3:3");
    }

    private @Nullable Figure shown(String id) {
        AtomicReference<@Nullable Figure> figure = new AtomicReference<>();
        lab.act(() -> lab.robot().from(lab.window().front().node()).lookup("#" + id).queryAll().stream()
                .filter(ChartCard.class::isInstance)
                .map(ChartCard.class::cast)
                .forEach(card -> figure.set(card.shown())));
        return figure.get();
    }

    private byte[] pixels(@Nullable Figure figure) throws IOException {
        if (figure == null) {
            return new byte[0];
        }
        Path file = folder.resolve("compared.png");
        FigureFormat.PNG.write(figure, GalleryFiles.look(), file);
        return Files.readAllBytes(file);
    }
}
