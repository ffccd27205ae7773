package activationlab.ui.shell;

import activationlab.figure.Theme;
import activationlab.ui.explore.ExplorePage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** The dialog that shows code, see {@link ScreenshotTour}. */
@Tag("screenshots")
class CodeTour extends PictureTour {
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void code(Theme theme) throws TimeoutException {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(ExplorePage.class)));
        lab.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        lab.act(() -> lab.find("#code-file", TextField.class).setText("/home/ada/relu_numpy.py"));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> !lab.find("#code-preview", TextArea.class).getText().isEmpty());
        picture("code", theme);
    }
}
