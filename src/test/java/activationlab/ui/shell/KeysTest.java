package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.ui.control.Page;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class KeysTest {
    private LabWindow lab;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        lab = LabWindow.open(() -> new MainWindow(stage));
    }

    @AfterEach
    void close() throws TimeoutException {
        lab.close();
    }

    @Test
    void noKeyHasTwoMeaningsOnAPage() {
        List<Shortcut> all = lab.window().shortcuts();
        for (Page page : lab.window().pages()) {
            List<String> keys = all.stream()
                    .filter(key ->
                            isOf(page, key) || lab.window().pages().stream().noneMatch(each -> isOf(each, key)))
                    .map(key -> key.keys().toLowerCase(Locale.ROOT).replace(' ', '+'))
                    .toList();
            assertThat(keys).as(page.title()).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        }
    }

    private static boolean isOf(Page page, Shortcut key) {
        return key.does().startsWith(page.title() + ": ");
    }
}
