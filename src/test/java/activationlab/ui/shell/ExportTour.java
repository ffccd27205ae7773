package activationlab.ui.shell;

import activationlab.activation.Catalog;
import activationlab.figure.Theme;
import activationlab.ui.theme.TextSize;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** The dialog that exports charts, see {@link ScreenshotTour}. */
@Tag("screenshots")
class ExportTour extends PictureTour {
    private static final List<String> SHOWN = List.of("relu", "gelu", "swish");

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void dialog(Theme theme) throws TimeoutException {
        dress(theme);
        ask();
        press(theme == Theme.LIGHT ? "Light" : "Dark");
        picture("export", theme);
        press("PDF");
        press("Print");
        picture("export-pdf", theme);
        press("CSV");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> !lab.find(".export-table", TextArea.class).getText().isEmpty());
        picture("export-csv", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void largeText(Theme theme) throws TimeoutException {
        dress(theme);
        lab.act(() -> lab.window().appearance().textSizeProperty().set(TextSize.P200));
        ask();
        press("SVG");
        press("Transparent");
        picture("export-200", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void film(Theme theme) throws TimeoutException {
        dress(theme);
        lab.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        lab.act(() -> lab.find("#export-file", TextField.class).setText("/home/ada/decision-boundary.gif"));
        press("Decision boundary");
        press(theme == Theme.LIGHT ? "Light" : "Dark");
        picture("export-film", theme);
    }

    private void ask() throws TimeoutException {
        lab.act(() -> Catalog.all().forEach(activation -> show(activation.id(), SHOWN.contains(activation.id()))));
        lab.robot().push(KeyCode.CONTROL, KeyCode.E);
        lab.act(() -> lab.find("#export-file", TextField.class).setText("/home/ada/relu-gelu-derivatives.png"));
        ImageView preview = lab.find(".export-preview .image-view", ImageView.class);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> preview.getImage() != null);
    }

    private void show(String id, boolean shown) {
        lab.find("#show-" + id, CheckBox.class).setSelected(shown);
    }

    private void press(String words) throws TimeoutException {
        ImageView preview = lab.find(".export-preview .image-view", ImageView.class);
        int before = System.identityHashCode(preview.getImage());
        ToggleButton button = lab.robot()
                .lookup((Node node) -> node instanceof ToggleButton one && words.equals(one.getText()))
                .queryAs(ToggleButton.class);
        boolean changes = !button.isSelected() && !words.equals("CSV");
        lab.act(button::fire);
        if (changes) {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> System.identityHashCode(preview.getImage()) != before);
        }
    }
}
