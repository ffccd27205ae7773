package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every kind of chart that {@code render} knows. */
class RenderChartsTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String words, String... more) {
        List<String> all = new ArrayList<>(List.of(("render " + words).split(" ", -1)));
        Collections.addAll(all, more);
        return CommandLineEntry.run(all.toArray(new String[0]), new PrintWriter(out), new PrintWriter(err));
    }

    private Path file() {
        return folder.resolve("chart.png");
    }

    static Set<String> kinds() {
        return new TreeSet<>(
                new CommandLine(new RenderCommand()).getSubcommands().keySet());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindUnderEveryNameDrawsAPicture(String kind) throws IOException {
        String about = switch (kind) {
            case "softmax" -> " --logits 2,1,-1";
            case "digits" -> " --of expm1";
            case "death", "E1" -> " --bias -1 --seeds 3";
            case "plane", "P7" -> " --seed 2";
            default -> " --activations gelu";
        };
        int code = run(kind + about + " --theme dark --size 640x480 --out", file().toString());
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        BufferedImage picture = ImageIO.read(file().toFile());
        long colors = java.util.Arrays.stream(picture.getRGB(0, 0, 640, 480, null, 0, 640))
                .distinct()
                .count();
        assertThat(colors).isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsInTheReadme(String kind) throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md")))
                .anyMatch(line -> line.startsWith("| ")
                        && List.of(line.split("[|,]", -1)).stream()
                                .map(String::strip)
                                .anyMatch(kind::equals));
    }

    @Test
    void theClassicOverlayIs1560By1200PixelsAt120DotsPerInch() throws IOException {
        assertThat(run("P2 --activations relu,gelu --out", file().toString())).isZero();
        assertThat(out.toString()).endsWith(", 1560x1200 pixels at 120 dpi\n");
        BufferedImage picture = ImageIO.read(file().toFile());
        assertThat(picture.getWidth()).isEqualTo(1560);
        assertThat(picture.getHeight()).isEqualTo(1200);
        // 120 dots per inch are 4724 per meter, as the pHYs chunk of PNG counts: 0x1274.
        String bytes = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
        int chunk = bytes.indexOf("pHYs");
        assertThat(bytes.substring(chunk + 4, chunk + 13)).isEqualTo("\0\0\u0012t\0\0\u0012t\u0001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scan --activations relu,gelu | got 2 activations, wanted one",
                "scan --activations relu --at x | Invalid value for option '--at'",
                "scan --activations relu --upstream 9 | gradient from above 9.0 is outside -5.0..5.0",
                "scan --activations relu --at 1e13 | place 1.0E13 is outside",
                "check --activations relu --step 2 | step 2.0 is outside 1.0E-16..1.0",
                "single --activations relu --factor 0 | factor of the derivatives 0.0 is outside 0.1..100.0",
                "overlay --activations relu --points 1 | points of a curve 1 is outside 2..1000000",
                "multiples --activations relu --size 10 | size '10', wanted WIDTHxHEIGHT",
                "softmax --logits 1 | classes 1 is outside 2..6",
                "softmax --logits 1,x | got 'x', wanted a finite number",
                "softmax --logits 1,2 --right 3 | right class 3, wanted 1..2",
                "digits --of tan | formula 'tan', wanted one of sigmoid, sigmoid_slope",
                "death --bias 3 | bias 3.0 is outside -10.0..2.0",
                "death --seed 0 | seed 0 is outside 1..999",
                "death --seeds 0 | seeds 0 is outside 1..10000",
                "pairs | wanted --activations=NAMES, --formula=TEXT or both",
                "P9 --activations relu | Unmatched argument"
            })
    void mistakesAreToldInOneLineAndLeaveNoFile(String words, String message) throws IOException {
        assertThat(run(words + " --out", file().toString())).isEqualTo(2);
        assertThat(err.toString()).contains(message).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
