package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int render(String... options) {
        List<String> words = new ArrayList<>(List.of("render", "curves"));
        words.addAll(List.of(options));
        return CommandLineEntry.run(words.toArray(new String[0]), new PrintWriter(out), new PrintWriter(err));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void drawsThePictureThatWasAskedFor() throws IOException {
        String file = file("curves.png");
        int code = render(
                "--activations",
                "relu,gelu",
                "--x",
                "-5:5",
                "--size",
                "780x600",
                "--dpi",
                "60",
                "--theme",
                "dark",
                "--out",
                file);
        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(0);
        assertThat(out.toString()).isEqualTo("wrote " + file + ", 780x600 pixels at 60 dpi\n");
        BufferedImage picture = ImageIO.read(Path.of(file).toFile());
        assertThat(picture.getWidth()).isEqualTo(780);
        assertThat(picture.getHeight()).isEqualTo(600);
        assertThat(colors(picture)).isGreaterThan(50);
    }

    private static long colors(BufferedImage picture) {
        return java.util.Arrays.stream(
                        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }

    @ParameterizedTest
    @CsvSource({"overlay", "pairs", "grid"})
    void everyLayoutDrawsTheWholeCatalog(String layout) throws IOException {
        String file = file(layout + ".png");
        assertThat(render("--activations", "all", "--layout", layout, "--size", "640x480", "--out", file))
                .isEqualTo(0);
        assertThat(colors(ImageIO.read(Path.of(file).toFile()))).isGreaterThan(50);
    }

    @Test
    void transparentPicturesHaveNoBackground() throws IOException {
        String file = file("clear.png");
        assertThat(render("--activations", "tanh", "--theme", "transparent", "--size", "320x200", "--out", file))
                .isEqualTo(0);
        assertThat(ImageIO.read(Path.of(file).toFile()).getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void theSameCommandGivesTheSameBytes() throws IOException {
        for (String name : List.of("first.png", "second.png")) {
            render("--activations", "elu:alpha=0.5", "--size", "320x200", "--out", file(name));
        }
        assertThat(Files.readAllBytes(folder.resolve("first.png")))
                .isEqualTo(Files.readAllBytes(folder.resolve("second.png")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--activations reluu | no activation 'reluu', wanted some of all, identity",
                "--activations relu, | no activation '', wanted some of all",
                "--activations elu:alpha=x | activation 'elu:alpha=x': got 'x', wanted a finite number",
                "--activations elu:beta=1 | activation 'elu:beta=1': ",
                "--activations relu --x 5:-5 | range 5.0..-5.0 is not finite and growing",
                "--activations relu --x 5 | got '5', wanted FROM:TO such as -5:5",
                "--activations relu --size 10 | size '10', wanted WIDTHxHEIGHT in pixels such as 1560x1200",
                "--activations relu --size 10x10 | picture width 10 is outside 64..16384",
                "--activations relu --size 16000x16000 | wanted at most 67108864",
                "--activations relu --dpi 5000 | picture density 5000.0 is outside 24.0..1200.0",
                "--activations relu --theme blue | theme 'blue', wanted one of dark, light, print, transparent",
                "--activations relu --layout heap | Invalid value for option '--layout'",
                "--activations relu --points 1 | points of a curve 1 is outside 2..1000000",
                "--activations relu --focus gelu | focus 'gelu' is not drawn, wanted one of --activations"
            })
    void mistakesAreToldInOneLineAndLeaveNoFile(String options, String message) throws IOException {
        List<String> words = new ArrayList<>(List.of(options.split(" ", -1)));
        words.addAll(List.of("--out", file("never.png")));
        assertThat(render(words.toArray(new String[0]))).isEqualTo(2);
        assertThat(err.toString()).contains(message).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void folderMistakesAreToldInOneLine() {
        assertThat(render("--activations", "relu", "--out", file("missing/curves.png")))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("folder " + folder.resolve("missing") + " does not exist")
                .hasLineCount(1);
        assertThat(render("--activations", "relu", "--out", file("curves.jpg"))).isEqualTo(2);
        assertThat(err.toString()).contains("wanted a name that ends in .png").hasLineCount(2);
        assertThat(render("--activations", "relu")).isEqualTo(2);
        assertThat(err.toString())
                .contains("Missing required option: '--out=FILE'")
                .hasLineCount(3);
    }
}
