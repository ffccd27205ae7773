package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.figure.Axis;
import activationlab.figure.Background;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Palette;
import activationlab.figure.Panel;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.figure.Theme;
import activationlab.scale.Range;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PngWriterTest {
    private static final Figure FIGURE = Figure.of(
            "A line",
            new Panel(
                    "",
                    Axis.linear("x", Range.of(0, 1)),
                    Axis.linear("y", Range.of(0, 1)),
                    List.of(new Curve("line", Series.indexed(0, 1), Stroke.slot(0)))));

    @TempDir
    Path folder;

    @Test
    void writesTheSizeAndTheDensityThatWereAskedFor() throws IOException {
        Path file = folder.resolve("line.png");
        PngWriter.write(FIGURE, Palette.of(Theme.LIGHT), new PngSize(640, 400, 120), file);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(400);
        // 120 dots per inch are 120 / 0.0254 = 4724.4 per meter.
        assertThat(density(file)).containsExactly("4724", "4724", "meter");
    }

    private static List<String> density(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (InputStream in = Files.newInputStream(file);
                ImageInputStream image = ImageIO.createImageInputStream(in)) {
            reader.setInput(image);
            IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            IIOMetadataNode physical =
                    (IIOMetadataNode) root.getElementsByTagName("pHYs").item(0);
            return Stream.of("pixelsPerUnitXAxis", "pixelsPerUnitYAxis", "unitSpecifier")
                    .map(physical::getAttribute)
                    .toList();
        } finally {
            reader.dispose();
        }
    }

    @Test
    void leavesTheCornerTransparentOnlyWhenAskedTo() {
        PngSize size = PngSize.of(320, 200);
        Palette clear = Palette.of(Theme.DARK, Background.TRANSPARENT);
        assertThat(PngWriter.picture(FIGURE, clear, size).getRGB(0, 0) >>> 24).isZero();
        for (Theme theme : Theme.values()) {
            int corner = PngWriter.picture(FIGURE, Palette.of(theme), size).getRGB(0, 0);
            assertThat(corner).isEqualTo(Palette.of(theme).argb(activationlab.figure.Role.SURFACE));
        }
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        Path first = folder.resolve("first.png");
        Path second = folder.resolve("second.png");
        PngWriter.write(FIGURE, Palette.of(Theme.LIGHT), PngSize.of(320, 200), first);
        PngWriter.write(FIGURE, Palette.of(Theme.LIGHT), PngSize.of(320, 200), second);
        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
    }

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("old.png"), "old");
        PngWriter.write(FIGURE, Palette.of(Theme.LIGHT), PngSize.of(320, 200), file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(320);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysWhichFolderIsMissing() {
        Path file = folder.resolve("missing/line.png");
        assertThatThrownBy(() -> PngWriter.write(FIGURE, Palette.of(Theme.LIGHT), PngSize.of(320, 200), file))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + file + ": folder " + file.getParent() + " does not exist");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatAFolderTakesNoFiles() {
        Path file = Path.of("/proc/line.png");
        assertThatThrownBy(() -> PngWriter.write(FIGURE, Palette.of(Theme.LIGHT), PngSize.of(320, 200), file))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("cannot write /proc/line.png: (folder /proc takes no files|no permission .*)");
    }

    @Test
    void doesNotWriteOverAFolder() {
        assertThatThrownBy(() -> PngWriter.write(FIGURE, Palette.of(Theme.LIGHT), PngSize.of(320, 200), folder))
                .hasMessage("cannot write " + folder + ": it is a folder, wanted the name of a file");
    }

    @Test
    void refusesSizesOutOfBoundsAndSaysTheBounds() {
        assertThatThrownBy(() -> PngSize.of(63, 100)).hasMessage("picture width 63 is outside 64..16384");
        assertThatThrownBy(() -> PngSize.of(100, 20_000)).hasMessage("picture height 20000 is outside 64..16384");
        assertThatThrownBy(() -> PngSize.of(16_000, 16_000))
                .hasMessage("picture of 16000x16000 pixels has 256000000, wanted at most 67108864");
        assertThatThrownBy(() -> new PngSize(100, 100, 2000)).hasMessageContaining("picture density 2000.0");
    }

    @Test
    void twiceTheDensityLooksTheSameButFiner() {
        Palette palette = Palette.of(Theme.LIGHT);
        BufferedImage coarse = PngWriter.picture(FIGURE, palette, new PngSize(780, 600, 120));
        BufferedImage fine = PngWriter.picture(FIGURE, palette, new PngSize(1560, 1200, 240));
        double difference = 0;
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 780; x++) {
                int four = gray(fine, 2 * x, 2 * y) + gray(fine, 2 * x + 1, 2 * y);
                four += gray(fine, 2 * x, 2 * y + 1) + gray(fine, 2 * x + 1, 2 * y + 1);
                difference += Math.abs(four / 4.0 - gray(coarse, x, y));
            }
        }
        assertThat(difference / (780 * 600)).as("mean difference of 255 grays").isLessThan(1.0);
        assertThat(difference).isPositive();
    }

    private static int gray(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >> 8 & 0xff;
    }

    @Test
    void keepsTextReadableWhenNoDensityIsStated() {
        assertThat(PngSize.of(1560, 1200).dpi()).isEqualTo(120);
        assertThat(PngSize.of(320, 200).dpi()).isEqualTo(96);
        assertThat(PngSize.of(3840, 2160).dpi()).isEqualTo(216);
    }
}
