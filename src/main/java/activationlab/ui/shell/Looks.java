package activationlab.ui.shell;

import activationlab.figure.Theme;
import activationlab.ui.control.StatusLine;
import activationlab.ui.theme.Appearance;
import activationlab.ui.theme.TextSize;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What a person can do to the look of the window, by key and by button. JavaFX thread only. */
final class Looks {
    private final Appearance appearance;
    private final StatusLine status;
    private final Stage stage;

    Looks(Appearance appearance, StatusLine status, Stage stage) {
        this.appearance = appearance;
        this.status = status;
        this.stage = stage;
    }

    void addTo(Rail rail) {
        rail.addAction(MaterialDesignT.THEME_LIGHT_DARK, "Light or dark (Ctrl+D)", this::switchTheme);
        rail.addAction(MaterialDesignP.PRESENTATION, "Presentation: larger type, thicker lines (F5)", this::present);
        rail.addAction(MaterialDesignF.FULLSCREEN, "Full screen (F11)", this::switchFullScreen);
    }

    List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.pressed("Ctrl+D", "light or dark", this::switchTheme),
                Shortcut.pressed("F5", "presentation: larger type, thicker lines", this::present),
                Shortcut.pressed("F11", "full screen", this::switchFullScreen),
                Shortcut.withCtrl(
                        Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD), "Ctrl +", "larger text", this::larger),
                Shortcut.withCtrl(Set.of(KeyCode.MINUS, KeyCode.SUBTRACT), "Ctrl −", "smaller text", this::smaller),
                Shortcut.withCtrl(
                        Set.of(KeyCode.DIGIT0, KeyCode.NUMPAD0),
                        "Ctrl 0",
                        "text at its ordinary size",
                        this::ordinary));
    }

    private void switchTheme() {
        Theme now = appearance.themeProperty().get();
        appearance.themeProperty().set(now == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    private void present() {
        boolean on = !appearance.presentingProperty().get();
        appearance.presentingProperty().set(on);
        status.say(on ? "Presentation mode: larger type, thicker lines" : "Presentation mode is off");
    }

    private void switchFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    private void larger() {
        size(appearance.textSizeProperty().get().larger());
    }

    private void smaller() {
        size(appearance.textSizeProperty().get().smaller());
    }

    private void ordinary() {
        size(TextSize.P100);
    }

    private void size(TextSize size) {
        appearance.textSizeProperty().set(size);
        status.say("Text size " + Math.round(100 * size.factor()) + " %");
    }
}
