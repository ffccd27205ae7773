package activationlab.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.session.ExploreView;
import activationlab.ui.shell.LabWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewFilesTest {
    @TempDir
    private Path folder;

    private LabWindow lab;
    private ExplorePage page;

    @BeforeEach
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = (ExplorePage) lab.window().pages().getFirst();
    }

    @AfterEach
    void close() throws TimeoutException {
        lab.close();
    }

    private void awaitMessage(String start) {
        while (lab.robot().lookup(".status-bar .label").queryAll().stream()
                .noneMatch(
                        node -> node instanceof Label label && label.getText().startsWith(start))) {
            lab.frames(2);
        }
    }

    private void toggle(String id) {
        lab.act(() -> {
            CheckBox box = lab.find("#show-" + id, CheckBox.class);
            box.setSelected(!box.isSelected());
        });
        lab.frames(2);
    }

    @Test
    void aSavedViewComesBackAndCanBeUndone() {
        toggle("tanh");
        ExploreView saved = page.view();
        Path file = folder.resolve("explore.json");
        lab.act(() -> page.files().save(file));
        awaitMessage("Saved the view as " + file);
        toggle("mish");
        toggle("tanh");
        ExploreView changed = page.view();
        lab.act(() -> page.files().open(file));
        awaitMessage("Opened " + file);
        assertThat(page.view()).isEqualTo(saved).isNotEqualTo(changed);
        lab.act(page::undo);
        assertThat(page.view()).isEqualTo(changed);
    }

    @Test
    void aFileThatIsNoViewChangesNothing() throws IOException {
        ExploreView before = page.view();
        Path file = folder.resolve("broken.json");
        Files.writeString(file, "{\"version\": 1, \"explore\": {\"curves\": 3}}");
        lab.act(() -> page.files().open(file));
        awaitMessage("Not opened: " + file);
        assertThat(page.view()).isEqualTo(before);
    }

    @Test
    void whatCannotBeSavedLeavesNothingBehind() {
        Path nowhere = folder.resolve("missing").resolve("explore.json");
        lab.act(() -> page.files().save(nowhere));
        awaitMessage("Not saved: cannot write " + nowhere);
        assertThat(folder).isEmptyDirectory();
    }
}
