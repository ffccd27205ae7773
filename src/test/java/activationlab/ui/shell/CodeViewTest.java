package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.code.CodeWriter;
import activationlab.code.Language;
import activationlab.live.Request;
import activationlab.live.Trainer;
import activationlab.training.Experiment;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.dead.DeadPage;
import activationlab.ui.explore.ExplorePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is in the window as code, in the real window. */
class CodeViewTest {
    @TempDir
    private Path folder;

    private LabWindow lab;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        lab = LabWindow.open(
                () -> new MainWindow(stage, new Trainer(Request.paused(Experiment.standard())), Optional.empty()));
    }

    @AfterEach
    void close() throws TimeoutException {
        lab.close();
    }

    private void ask() {
        lab.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        lab.frames(2);
    }

    private void awaitPreview(String beginning) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> preview().startsWith(beginning));
    }

    private String preview() {
        return lab.find("#code-preview", TextArea.class).getText();
    }

    @SuppressWarnings("unchecked") // the field with this id chooses a language
    private void choose(Language language) {
        ChoiceField<Language> field = lab.find("#code-language", ChoiceField.class);
        lab.act(() -> field.valueProperty().set(language));
    }

    @Test
    void theActivationInFocusIsShownAndCopied() throws TimeoutException {
        lab.act(() -> lab.window().open(lab.page(ExplorePage.class)));
        ask();
        choose(Language.JAVA);
        String focused = lab.page(ExplorePage.class).focused().orElseThrow().id();
        String wanted = CodeWriter.activation(Catalog.require(focused), Language.JAVA);
        awaitPreview("/**");
        assertThat(preview()).isEqualTo(wanted.strip());
        lab.robot().clickOn("#code-copy");
        lab.frames(2);
        String[] copied = new String[1];
        lab.act(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo(wanted);
        assertThat(lab.window().status().messageProperty().get()).isEqualTo("Copied the program");
    }

    @Test
    void theNetworkIsShownElsewhereAndSaved() throws TimeoutException, IOException {
        lab.act(() -> lab.window().open(lab.page(DeadPage.class)));
        ask();
        awaitPreview("\"\"\"A network 2-");
        choose(Language.PYTORCH);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> preview().contains("nn.Sequential"));
        TextField file = lab.find("#code-file", TextField.class);
        assertThat(file.getText()).endsWith("training_pytorch.py");
        Path target = folder.resolve("net.py");
        lab.act(() -> file.setText(target.toString()));
        lab.act(() -> lab.find("#code-save", Button.class).fire());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(target));
        assertThat(Files.readString(target))
                .isEqualTo(CodeWriter.network(
                        lab.window().run().experimentProperty().get(), 100, Language.PYTORCH));
    }

    @Test
    void aMissingFolderIsSaidInWords() throws TimeoutException {
        lab.act(() -> lab.window().open(lab.page(DeadPage.class)));
        ask();
        awaitPreview("\"\"\"A network");
        lab.act(() -> lab.find("#code-file", TextField.class)
                .setText(folder.resolve("no/such/file.py").toString()));
        lab.act(() -> lab.find("#code-save", Button.class).fire());
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> lab.window().status().messageProperty().get().startsWith("Not saved: cannot write"));
    }
}
