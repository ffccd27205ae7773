package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void replacesWhatWasThereOnlyWhenComplete() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    text(out, "half");
                    throw new IOException("disk full");
                }))
                .hasMessage("cannot write " + file + ": disk full");
        assertThat(file).hasContent("old");
        WholeFile.write(file, out -> text(out, "new"));
        assertThat(file).hasContent("new");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void linksStayLinksAndDevicesStayDevices() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        WholeFile.write(link, out -> text(out, "new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("/dev/null"));
        WholeFile.write(nowhere, out -> text(out, "lost"));
        assertThat(nowhere).isSymbolicLink();
        Files.delete(nowhere);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
