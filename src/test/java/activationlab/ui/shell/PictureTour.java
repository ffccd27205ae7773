package activationlab.ui.shell;

import activationlab.figure.Theme;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberSlider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxToolkit;

/** What every tour does that takes pictures of pages: a window of 1280x800 over training that a script drives. */
@Tag("screenshots")
abstract class PictureTour {
    final ScriptedTraining training = new ScriptedTraining();
    LabWindow lab;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        lab = LabWindow.open(() -> new MainWindow(stage, training));
        // What was measured on this machine differs from run to run.
        lab.act(() -> lab.robot().lookup(".status-bar .figure").queryAll().stream()
                .filter(figure ->
                        figure instanceof Label label && label.getText().endsWith("fps"))
                .forEach(figure -> {
                    figure.setVisible(false);
                    ((Label) figure).setPrefWidth(50);
                }));
    }

    @AfterEach
    void close() throws TimeoutException {
        lab.close();
    }

    void dress(Theme theme) {
        lab.act(() -> lab.window().appearance().themeProperty().set(theme));
    }

    /** Waits until what takes longer than a frame is there. */
    void compute() {
        Node line = lab.find(".study-line");
        do {
            lab.frames(2);
        } while (line.isVisible());
    }

    void train(int epochs) {
        lab.act(() -> lab.find("#reset", Button.class).fire());
        goOn(epochs);
    }

    void goOn(int epochs) {
        lab.act(() -> training.train(epochs));
        while (!training.isSeen()) {
            lab.act(() -> lab.window().front().pulse(0));
        }
        lab.frames(3);
    }

    void slide(String id, double value) {
        lab.act(() -> lab.find("#" + id, NumberSlider.class).valueProperty().set(value));
    }

    @SuppressWarnings("unchecked")
    <T> void choose(String id, T value) {
        lab.act(() -> ((ChoiceField<T>) lab.find("#" + id, Node.class))
                .valueProperty()
                .set(value));
    }

    /** Writes what the window shows to screenshots/name-theme.png. */
    void picture(String name, Theme theme) {
        lab.robot().moveTo(0, 0);
        lab.frames(4);
        String file = "screenshots/" + name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        lab.act(() -> {
            WritableImage picture = lab.window().scene().snapshot(null);
            try {
                SceneFile.write(picture, file);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        });
    }
}
