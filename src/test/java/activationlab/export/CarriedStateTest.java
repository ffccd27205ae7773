package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.dataset.BadFile;
import activationlab.figure.Figure;
import activationlab.figure.Palette;
import activationlab.figure.SampleFigures;
import activationlab.figure.Theme;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedStateTest {
    private static final Figure FIGURE = SampleFigures.all().getFirst();
    private static final String JSON = """
            {
              "version": 1,
              "x": [1, -2.5e-3],
              "name": "a < b & c > d --> \u03c3\u2032 ]]> \\"x\\" \\\\n",
              "x": [1, -2.5e-3]
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private static FileLook look(String json) {
        return FileLook.of(Palette.of(Theme.LIGHT), new PngSize(320, 200, 96)).withCarried(new Carried(json));
    }

    private Path written(FigureFormat format, String json) throws IOException {
        Path file = folder.resolve("chart." + format.extension());
        format.write(FIGURE, look(json), file);
        return file;
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void whatIsWrittenIsReadWhateverTheFileIsCalled(FigureFormat format) throws IOException {
        Path file = written(format, JSON);
        Path renamed = Files.move(file, folder.resolve("handed in"));
        assertThat(SameJson.parsed(CarriedState.read(renamed))).isEqualTo(SameJson.parsed(JSON));
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void aFileWithoutAnExperimentIsRefusedInOneSentence(FigureFormat format) throws IOException {
        Path file = written(format, "");
        assertThatThrownBy(() -> CarriedState.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining("carries no experiment, wanted ");
    }

    @Test
    void thePixelsAreTheSameWithAndWithout() throws IOException {
        Path file = written(FigureFormat.PNG, JSON);
        int[] with = ImageIO.read(file.toFile()).getRGB(0, 0, 320, 200, null, 0, 320);
        int[] without = ImageIO.read(written(FigureFormat.PNG, "").toFile()).getRGB(0, 0, 320, 200, null, 0, 320);
        assertThat(with).isEqualTo(without);
    }

    @Test
    void aSessionFileIsItsOwnText() throws IOException {
        Path file = bytes("session.json", JSON.getBytes(StandardCharsets.UTF_8));
        assertThat(CarriedState.read(file)).isEqualTo(JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x,y\n1,2\n", "GIF89a", "\u0000\u0001"})
    void otherFilesAreRefused(String content) throws IOException {
        Path file = bytes("other", content.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> CarriedState.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("carries no experiment, wanted a PNG, SVG, PDF, CSV");
    }

    @Test
    void aFolderAndAMissingFileAreRefused() {
        assertThatThrownBy(() -> CarriedState.read(folder))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("a folder");
        assertThatThrownBy(() -> CarriedState.read(folder.resolve("none")))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void aFlippedBitIsFoundByItsChunk() throws IOException {
        byte[] png = Files.readAllBytes(written(FigureFormat.PNG, JSON));
        int text = new String(png, StandardCharsets.ISO_8859_1).indexOf("iTXt");
        png[text + 40] ^= 4;
        Path file = bytes("flipped.png", png);
        assertThatThrownBy(() -> CarriedState.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("chunk 3 (iTXt): damaged: check sum");
    }

    @Test
    void aChunkThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write("activation-lab\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 1000; i++) {
                deflater.write(spaces);
            }
        }
        Path file = bytes("bomb.png", png(packed.toByteArray(), 1));
        assertThatThrownBy(() -> CarriedState.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("chunk 2 (iTXt): the experiment unpacks to more than");
    }

    @Test
    void twoExperimentsInOnePictureAreRefused() throws IOException {
        byte[] plain = "activation-lab\0\0\0\0\0{}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CarriedState.read(bytes("one.png", png(plain, 1)))).isEqualTo("{}");
        Path file = bytes("two.png", png(plain, 2));
        assertThatThrownBy(() -> CarriedState.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("chunk 3 (iTXt): a second experiment, wanted one");
    }

    @Test
    void endlessChunksAreRefused() throws IOException {
        Path file = bytes("many.png", png("other\0\0\0\0\0x".getBytes(StandardCharsets.ISO_8859_1), 70_000));
        assertThatThrownBy(() -> CarriedState.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("more than 65536 chunks");
    }

    /** A PNG of one pixel's header, some equal text chunks and its end. */
    private static byte[] png(byte[] text, int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(0x89504e470d0a1a0aL);
        chunk(out, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        for (int i = 0; i < count; i++) {
            chunk(out, "iTXt", text);
        }
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        out.writeInt(content.length);
        out.writeBytes(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    @Test
    void anSvgFileWithADocumentTypeIsRefusedAndItsEntitiesStayUnread() throws IOException {
        Path secret = bytes("secret", "hidden".getBytes(StandardCharsets.UTF_8));
        String svg = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a SYSTEM \"" + secret.toUri()
                + "\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><state xmlns=\"urn:activation-lab\">&a;</state></svg>";
        Path file = bytes("entity.svg", svg.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> CarriedState.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("declares a document type")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void anSvgFileThatNestsTooDeepIsRefused() throws IOException {
        Path file = bytes("deep.svg", ("<svg>" + "<g>".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> CarriedState.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("elements more than 64 deep");
    }

    @Test
    void aLongExperimentGoesThroughEveryFormat() throws IOException {
        String json = "{\"weights\":[" + "\"0.123456789 < 1 & 2\",".repeat(100_000) + "0]}";
        for (FigureFormat format : FigureFormat.values()) {
            assertThat(SameJson.parsed(CarriedState.read(written(format, json))))
                    .as(format.name())
                    .isEqualTo(SameJson.parsed(json));
        }
    }
}
