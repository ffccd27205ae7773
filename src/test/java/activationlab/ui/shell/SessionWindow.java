package activationlab.ui.shell;

import activationlab.live.Request;
import activationlab.live.Trainer;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.ui.explore.ExplorePage;
import activationlab.ui.run.RunModel;
import activationlab.ui.training.TrainingPage;
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
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** What every test of sessions does: a window that keeps things in a folder of its own. */
abstract class SessionWindow {
    @TempDir
    Path folder;

    private Stage stage;
    LabWindow lab;

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        lab = window();
    }

    void begin() throws TimeoutException {
        lab = window();
    }

    private LabWindow window() throws TimeoutException {
        Drawer drawer = new Drawer(drawer());
        return LabWindow.open(
                () -> new MainWindow(stage, new Trainer(Request.paused(Experiment.standard())), Optional.of(drawer)));
    }

    /** Returns where the window keeps things. */
    Path drawer() {
        return folder.resolve("drawer");
    }

    @AfterEach
    void close() throws TimeoutException {
        lab.close();
    }

    void save(Path file) {
        AtomicReference<Path> saved = new AtomicReference<>();
        lab.act(() -> lab.window().sessions().files().save(file, saved::set));
        await(() -> saved.get() != null);
    }

    void open(Path file, String sentence) {
        lab.act(() -> lab.window().openFile(file));
        await(() -> lab.window().status().messageProperty().get().startsWith(sentence));
        lab.frames(3);
    }

    String text() {
        lab.frames(3);
        AtomicReference<String> text = new AtomicReference<>();
        lab.act(() -> lab.window().state().write(draft -> text.set(draft.text())));
        await(() -> text.get() != null);
        return text.get();
    }

    void train(int steps) {
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        lab.frames(5);
        long from = seen().step();
        lab.act(() -> run().step(steps));
        await(() -> seen().step() == from + steps);
    }

    void toggle(String id) {
        lab.act(() -> lab.window().open(explore()));
        lab.act(() -> {
            CheckBox box = lab.find("#show-" + id, CheckBox.class);
            box.setSelected(!box.isSelected());
        });
        lab.frames(2);
    }

    ExplorePage explore() {
        return lab.page(ExplorePage.class);
    }

    RunModel run() {
        return lab.window().run();
    }

    Frame seen() {
        return Objects.requireNonNull(run().frameProperty().get());
    }

    void await(BooleanSupplier condition) {
        lab.await("what was to happen", condition);
    }
}
