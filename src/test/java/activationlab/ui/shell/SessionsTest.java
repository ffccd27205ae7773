package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.live.Request;
import activationlab.live.Trainer;
import activationlab.session.ExploreView;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.ui.explore.ExplorePage;
import activationlab.ui.run.RunModel;
import activationlab.ui.training.TrainingPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

class SessionsTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private LabWindow lab;

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        begin();
    }

    private void begin() throws TimeoutException {
        Drawer drawer = new Drawer(folder.resolve("drawer"));
        lab = LabWindow.open(
                () -> new MainWindow(stage, new Trainer(Request.paused(Experiment.standard())), Optional.of(drawer)));
    }

    @AfterEach
    void close() throws TimeoutException {
        lab.close();
    }

    @Test
    void whatWasSavedComesBackOnEveryPage() throws IOException {
        toggle("tanh");
        train(150);
        String before = text();
        ExploreView view = explore().view();
        Frame frame = seen();
        Path file = folder.resolve("mine.json");
        save(file);
        assertThat(Files.readString(file)).isEqualTo(before);
        toggle("mish");
        lab.act(() -> run().experimentProperty().set(Experiment.standard().withDepth(2)));
        train(40);
        assertThat(text()).isNotEqualTo(before);
        open(file, "Opened " + file);
        await(() -> seen().step() == 150);
        assertThat(explore().view()).isEqualTo(view);
        assertThat(seen().scores()).isEqualTo(frame.scores());
        assertThat(lab.window().front()).isInstanceOf(TrainingPage.class);
        assertThat(text()).isEqualTo(before);
        assertThat(lab.window().sessions().recentProperty().get()).containsExactly(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        explore    | "reach": 5.0                     | "reach": 8.0
        explore    | "lens": "curves"                 | "lens": "table"
        train      | "progress": "loss"               | "progress": "accuracy"
        train      | "gradient": "weights"            | "gradient": "biases"
        train      | "view": "overview"               | "view": "curves"
        train      | "view": "overview"               | "view": "inside"
        train      | "curves-height": "[a-z]*"        | "curves-height": "linear"
        train      | "results-numbers": "[a-z]*"      | "results-numbers": "shares"
        train      | "motion-stage": "[a-z_]*"        | "motion-stage": "backward"
        train      | "motion-layer": 0                | "motion-layer": 2
        train      | "speed": "infinite"              | "speed": 120.0
        dead-units | "bias-compared": false           | "bias-compared": true
        dead-units | "lives-side": "autopsy"          | "lives-side": "advice"
        dead-units | "view": "death slider"           | "view": "live layers"
        gradients  | "sweep-theory": false            | "sweep-theory": true
        gradients  | "ladder-steps": "[a-z_]*"        | "ladder-steps": "multiplied"
        gradients  | "view": "ladder"                 | "view": "theory"
        dead-units | "bias-unit": 0                   | "bias-unit": 3
        """)
    void everySwitchOfAFileIsFoundAgain(String page, String from, String to) throws IOException {
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        await(() -> run().frameProperty().get() != null);
        lab.act(() -> lab.window().open(explore()));
        String changed = text().replaceFirst("\"page\": \"explore\"", "\"page\": \"" + page + "\"")
                .replaceFirst(from, to);
        assertThat(changed).contains(to);
        Path file = folder.resolve("changed.json");
        Files.writeString(file, changed);
        open(file, "Opened " + file);
        lab.frames(10);
        assertThat(text()).isEqualTo(changed);
    }

    @Test
    void aNewSessionIsAsAtTheStart() {
        String first = text();
        toggle("tanh");
        train(20);
        lab.act(() -> lab.window().sessions().clear());
        assertThat(lab.window().front()).isEqualTo(explore());
        assertThat(text()).isEqualTo(first);
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        await(() -> seen().step() == 0);
    }

    @Test
    void aDamagedFileIsRefusedInWordsAndChangesNothing() throws IOException {
        train(30);
        String before = text();
        Path file = folder.resolve("broken.json");
        Files.writeString(file, before.replace("\"seed\": 1", "\"seed\": true"));
        open(file, "Not done: " + file + ": run.experiment.seed: got true, wanted a whole number");
        assertThat(text()).isEqualTo(before);
        Files.writeString(file, before.replaceFirst("\"lens\": \"curves\"", "\"lens\": \"fish eye\""));
        open(file, "Not done: " + file + ": pages.explore.view: lens fish eye is unknown");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void savingKeepsTheFileFromBeforeAndWhatNewerVersionsWrote() throws IOException {
        Path file = folder.resolve("mine.json");
        String newer = text().replaceFirst("\"page\":", "\"mood\": \"calm\",\n  \"page\":");
        Files.writeString(file, newer);
        open(file, "Opened " + file);
        toggle("tanh");
        save(file);
        assertThat(Files.readString(file)).contains("\"mood\": \"calm\"").contains("\"tanh\"");
        assertThat(folder.resolve("mine.json.bak")).hasContent(newer);
    }

    @Test
    void whatWasOpenIsBroughtBackAfterACrash() throws IOException, TimeoutException {
        toggle("tanh");
        train(60);
        String before = text();
        lab.act(() -> lab.window().sessions().keep());
        await(() -> kept("open-").isPresent());
        Path orphan = kept("open-").orElseThrow();
        Files.copy(orphan, folder.resolve("drawer").resolve("open-999999999-1.json"));
        lab.close();
        assertThat(kept("open-")).map(Path::getFileName).hasValue(Path.of("open-999999999-1.json"));
        begin();
        await(() -> lab.window().status().messageProperty().get().startsWith("Brought back"));
        await(() -> seen().step() == 60);
        assertThat(text()).isEqualTo(before);
        assertThat(kept("open-")).isEmpty();
    }

    private Optional<Path> kept(String start) {
        try (var files = Files.list(folder.resolve("drawer"))) {
            return files.filter(each -> String.valueOf(each.getFileName()).startsWith(start))
                    .findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private void save(Path file) {
        AtomicReference<Path> saved = new AtomicReference<>();
        lab.act(() -> lab.window().sessions().files().save(file, saved::set));
        await(() -> saved.get() != null);
    }

    private void open(Path file, String sentence) {
        lab.act(() -> lab.window().openFile(file));
        await(() -> lab.window().status().messageProperty().get().startsWith(sentence));
        lab.frames(3);
    }

    private String text() {
        lab.frames(3);
        AtomicReference<String> text = new AtomicReference<>();
        lab.act(() -> lab.window().state().write(draft -> text.set(draft.text())));
        await(() -> text.get() != null);
        return text.get();
    }

    private void train(int steps) {
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        lab.frames(5);
        long from = seen().step();
        lab.act(() -> run().step(steps));
        await(() -> seen().step() == from + steps);
    }

    private void toggle(String id) {
        lab.act(() -> lab.window().open(explore()));
        lab.act(() -> {
            CheckBox box = lab.find("#show-" + id, CheckBox.class);
            box.setSelected(!box.isSelected());
        });
        lab.frames(2);
    }

    private ExplorePage explore() {
        return lab.page(ExplorePage.class);
    }

    private RunModel run() {
        return lab.window().run();
    }

    private Frame seen() {
        return Objects.requireNonNull(run().frameProperty().get());
    }

    private void await(BooleanSupplier condition) {
        for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
            lab.frames(2);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
