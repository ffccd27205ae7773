package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.figure.Background;
import activationlab.figure.Figure;
import activationlab.figure.Palette;
import activationlab.figure.Role;
import activationlab.figure.SampleFigures;
import activationlab.figure.Theme;
import activationlab.plot.FilmChart;
import activationlab.plot.RunFilm;
import activationlab.training.Checkpoint;
import activationlab.training.Experiment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GifWriterTest {
    private static final GifWriter.Watch ALONE = new GifWriter.Watch(share -> {}, () -> false);
    private static final PngSize SIZE = new PngSize(480, 300, 96);

    @TempDir
    private Path folder = Path.of("");

    private static FileLook look(Background background) {
        return FileLook.of(Palette.of(Theme.LIGHT, background), SIZE);
    }

    private static List<Figure> film(FilmChart chart) {
        RunFilm film = new RunFilm(Experiment.standard(), chart, 100, 6);
        List<Figure> frames = new ArrayList<>();
        while (!film.isOver()) {
            film.next(Checkpoint.OPEN).ifPresent(frames::add);
        }
        return frames;
    }

    /** A frame as it is read back. */
    private record Read(BufferedImage picture, String delay) {}

    private static List<Read> read(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        List<Read> frames = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadataNode root =
                        (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                IIOMetadataNode control = (IIOMetadataNode)
                        root.getElementsByTagName("GraphicControlExtension").item(0);
                frames.add(new Read(reader.read(i), control.getAttribute("delayTime")));
            }
        } finally {
            reader.dispose();
        }
        return frames;
    }

    @Test
    void aFilmHasItsFramesItsSizeAndItsRate() throws IOException {
        Path file = folder.resolve("loss.gif");
        GifWriter.write(film(FilmChart.LOSS), look(Background.SURFACE), 10, file, ALONE);
        List<Read> frames = read(file);
        assertThat(frames).hasSize(6);
        assertThat(frames.stream().map(Read::delay)).containsExactly("10", "10", "10", "10", "10", "200");
        assertThat(frames).allSatisfy(frame -> {
            assertThat(frame.picture().getWidth()).isEqualTo(480);
            assertThat(frame.picture().getHeight()).isEqualTo(300);
        });
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("GIF89a")
                .contains("NETSCAPE2.0\u0003\u0001\0\0");
    }

    @Test
    void flatColorsStayExactlyWhatTheyAre() throws IOException {
        Palette palette = Palette.of(Theme.LIGHT);
        Path file = folder.resolve("bars.gif");
        GifWriter.write(SampleFigures.all().subList(0, 2), look(Background.SURFACE), 5, file, ALONE);
        BufferedImage bars = read(file).get(1).picture();
        long surface = count(bars, palette.argb(Role.SURFACE));
        long weights = count(bars, palette.argb(Role.CURVE_1));
        BufferedImage exact = PngWriter.picture(SampleFigures.all().get(1), palette, SIZE);
        assertThat(surface).isBetween(count(exact, palette.argb(Role.SURFACE)), 480L * 300);
        assertThat(weights)
                .isBetween(count(exact, palette.argb(Role.CURVE_1)), count(exact, palette.argb(Role.CURVE_1)) * 3 / 2);
    }

    private static long count(BufferedImage picture, int argb) {
        long count = 0;
        for (int pixel : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
            count += pixel == argb ? 1 : 0;
        }
        return count;
    }

    @Test
    void gradualColorsAreNearWhatTheyAre() throws IOException {
        Path file = folder.resolve("boundary.gif");
        List<Figure> frames = film(FilmChart.BOUNDARY);
        GifWriter.write(frames, look(Background.SURFACE), 10, file, ALONE);
        BufferedImage exact = PngWriter.picture(frames.get(3), Palette.of(Theme.LIGHT), SIZE);
        BufferedImage film = read(file).get(3).picture();
        double sum = 0;
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 480; x++) {
                int one = exact.getRGB(x, y);
                int other = film.getRGB(x, y);
                sum += Math.abs((one >> 16 & 255) - (other >> 16 & 255)) + Math.abs((one & 255) - (other & 255));
            }
        }
        assertThat(sum / (2 * 480 * 300)).isLessThan(3);
    }

    @Test
    void aCancelledFilmLeavesNothingBehind() throws IOException {
        AtomicInteger looks = new AtomicInteger();
        GifWriter.Watch impatient = new GifWriter.Watch(share -> {}, () -> looks.incrementAndGet() > 8);
        Path file = folder.resolve("cancelled.gif");
        assertThatThrownBy(() -> GifWriter.write(film(FilmChart.LOSS), look(Background.SURFACE), 10, file, impatient))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cancelled");
        assertThat(looks.get()).isEqualTo(9);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        GifWriter.write(film(FilmChart.GRADIENTS), look(Background.SURFACE), 10, folder.resolve("1.gif"), ALONE);
        GifWriter.write(film(FilmChart.GRADIENTS), look(Background.SURFACE), 10, folder.resolve("2.gif"), ALONE);
        assertThat(folder.resolve("1.gif")).hasSameBinaryContentAs(folder.resolve("2.gif"));
    }

    @Test
    void aFilmIsNotTransparent() {
        assertThatThrownBy(() -> GifWriter.write(
                        film(FilmChart.LOSS), look(Background.TRANSPARENT), 10, folder.resolve("clear.gif"), ALONE))
                .hasMessage("film on a transparent background, wanted a solid one");
    }

    @Test
    void axesStandStillAndHoldEveryFrame() {
        List<Figure> frames = film(FilmChart.LOSS);
        List<Figure> steady = SteadyAxes.of(frames);
        assertThat(steady.stream().map(figure -> figure.panels().getFirst().x()).distinct())
                .hasSize(1);
        assertThat(steady.stream().map(figure -> figure.panels().getFirst().y()).distinct())
                .hasSize(1);
        for (Figure frame : frames) {
            assertThat(steady.getFirst().panels().getFirst().x().range().max())
                    .isGreaterThanOrEqualTo(
                            frame.panels().getFirst().x().range().max());
        }
    }
}
