package activationlab.ui.shell;

import activationlab.figure.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds screenshots/file-menu-*.png: {@code mvn -Pscreenshots verify -Dtest=SessionTour}. */
@Tag("screenshots")
class SessionTour extends PictureTour {
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void fileMenu(Theme theme) {
        dress(theme);
        lab.act(() -> lab.find("#file-menu", FileMenu.class).show());
        lab.frames(30);
        lab.act(() -> write("screenshots/file-menu-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
    }

    // A menu is a window of its own, so the screen is taken and not the scene.
    private void write(String file) {
        Window window = lab.window().scene().getWindow();
        Rectangle2D place = new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
        WritableImage picture = new Robot().getScreenCapture(null, place);
        try {
            SceneFile.write(picture, file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
