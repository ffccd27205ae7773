package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.figure.Background;
import activationlab.figure.Figure;
import activationlab.figure.Palette;
import activationlab.figure.Theme;
import activationlab.plot.CurveView;
import activationlab.plot.CurvesPlot;
import activationlab.plot.StyledActivation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it costs to write eight curves with their derivatives as each kind of file, 4K for pixels. Prints a table. */
@Tag("bench")
class FileBenchmark {
    private static final int WARMUP = 10;
    private static final int ROUNDS = 21;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final PngSize SIZE = PngSize.of(3840, 2160);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eightCurves() throws IOException {
        List<StyledActivation> eight = IntStream.range(0, 8)
                .mapToObj(i -> new StyledActivation(Catalog.all().get(i + 1), i))
                .toList();
        Figure figure = CurvesPlot.overlay(eight, CurveView.classic());
        System.out.println("8 curves and their derivatives, medians of " + ROUNDS + ", warm");
        for (FigureFormat format : FigureFormat.values()) {
            measure(format.title(), format, figure, look(Background.SURFACE));
        }
        measure("PNG, transparent", FigureFormat.PNG, figure, look(Background.TRANSPARENT));
        measure(
                "SVG, outlines",
                FigureFormat.SVG,
                figure,
                look(Background.SURFACE).withLetters(Letters.OUTLINES));
    }

    private static FileLook look(Background background) {
        return FileLook.of(Palette.of(Theme.LIGHT, background), SIZE).withCarried(new Carried("{\"version\":2}"));
    }

    private void measure(String name, FigureFormat format, Figure figure, FileLook look) throws IOException {
        Path file = folder.resolve("chart." + format.extension());
        double[] millis = new double[ROUNDS];
        double[] busy = new double[ROUNDS];
        for (int i = -WARMUP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            format.write(figure, look, file);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
                busy[i] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(busy);
        System.out.println(String.format(
                Locale.ROOT,
                "%-18s %6.1f ms, %6.1f ms of a processor, %,9d bytes",
                name,
                millis[ROUNDS / 2],
                busy[ROUNDS / 2],
                Files.size(file)));
        assertThat(Files.size(file)).isPositive();
    }
}
