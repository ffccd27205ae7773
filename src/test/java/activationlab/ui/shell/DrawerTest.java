package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawerTest {
    private static final Path HOME = Path.of("/home/ada");

    @TempDir
    private Path folder;

    @Test
    void everySystemHasItsOwnPlace() {
        assertThat(Drawer.folder("Linux", name -> null, HOME)).isEqualTo(HOME.resolve(".local/state/activation-lab"));
        assertThat(Drawer.folder("Linux", Map.of("XDG_STATE_HOME", "/var/ada")::get, HOME))
                .isEqualTo(Path.of("/var/ada/activation-lab"));
        assertThat(Drawer.folder("Linux", Map.of("XDG_STATE_HOME", "not/absolute")::get, HOME))
                .isEqualTo(HOME.resolve(".local/state/activation-lab"));
        assertThat(Drawer.folder("Mac OS X", name -> null, HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/activation-lab"));
        assertThat(Drawer.folder("Windows 11", name -> null, HOME))
                .isEqualTo(HOME.resolve("AppData/Roaming/activation-lab"));
    }

    @Test
    void theLatestSessionsThatAreStillThereAreOfferedAgain() throws IOException {
        Drawer drawer = new Drawer(folder.resolve("drawer"));
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < Drawer.MOST_RECENT + 3; i++) {
            files.addFirst(Files.createFile(folder.resolve("session" + i + ".json")));
            drawer.remember(files.getFirst());
        }
        assertThat(drawer.recent()).isEqualTo(files.subList(0, Drawer.MOST_RECENT));
        Files.delete(files.getFirst());
        drawer.remember(files.get(3));
        assertThat(drawer.recent()).startsWith(files.get(3), files.get(1), files.get(2), files.get(4));
    }

    @Test
    void aDamagedListOffersNothing() throws IOException {
        Files.write(folder.resolve("recent.txt"), new byte[] {(byte) 0xff, 10, 0, 10, 'a', 10});
        assertThat(new Drawer(folder).recent()).isEmpty();
    }

    @Test
    void onlyWindowsOfProgramsThatAreGoneAreBroughtBack() throws IOException {
        Drawer drawer = new Drawer(folder);
        drawer.keep("{}");
        assertThat(drawer.orphan()).isEmpty();
        Path gone = Files.writeString(folder.resolve("open-" + Long.MAX_VALUE / 10 + "-5.json"), "{\"old\": 1}");
        assertThat(drawer.orphan()).contains(gone);
        drawer.retire(gone);
        assertThat(drawer.orphan()).isEmpty();
        assertThat(drawer.last()).hasContent("{\"old\": 1}");
        drawer.end();
        assertThat(drawer.last()).hasContent("{}");
        assertThat(folder).isDirectoryContaining("glob:**last.json").isDirectoryNotContaining("glob:**open-*");
    }
}
