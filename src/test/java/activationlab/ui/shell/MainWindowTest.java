package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Palette;
import activationlab.figure.Theme;
import activationlab.ui.chart.ChartView;
import activationlab.ui.control.Page;
import activationlab.ui.theme.TextSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainWindowTest {
    private static final KeyCode[] DIGITS = {
        KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7
    };

    private LabWindow lab;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    private void push(KeyCode... keys) {
        lab.robot().push(keys);
        lab.frames(2);
    }

    private String message() {
        return lab.window().status().messageProperty().get();
    }

    @Test
    void everyPageOpensByItsNumber() {
        for (int i = lab.window().pages().size() - 1; i >= 0; i--) {
            Page page = lab.window().pages().get(i);
            push(KeyCode.CONTROL, DIGITS[i]);
            assertThat(lab.window().front()).isEqualTo(page);
            assertThat(page.node().getScene()).isEqualTo(lab.window().scene());
        }
    }

    @Test
    void ctrlDSwitchesControlsAndChartsBetweenLightAndDark() {
        Palette light = lab.window().appearance().palette().getValue();
        assertThat(lab.window().scene().getStylesheets().getFirst()).endsWith("tokens-light.css");
        push(KeyCode.CONTROL, KeyCode.D);
        assertThat(lab.window().appearance().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(lab.window().scene().getStylesheets().getFirst()).endsWith("tokens-dark.css");
        assertThat(lab.window().appearance().palette().getValue()).isNotEqualTo(light);
        push(KeyCode.CONTROL, KeyCode.D);
        assertThat(lab.window().appearance().themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void presentationModeEnlargesTypeAndCharts() {
        push(KeyCode.F5);
        assertThat(lab.window().appearance().chartFactor().get()).isEqualTo(1.5);
        assertThat(lab.window().scene().getRoot().getStyleClass()).contains("text-150");
        push(KeyCode.F5);
        assertThat(lab.window().appearance().chartFactor().get()).isEqualTo(1);
    }

    @Test
    void ctrlPlusAndMinusChangeTheTextSize() {
        push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(lab.window().appearance().textSizeProperty().get()).isEqualTo(TextSize.P125);
        push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(lab.window().appearance().textSizeProperty().get()).isEqualTo(TextSize.P100);
    }

    @Test
    void fEnlargesTheChartAndEscapePutsItBackWhereItWas() {
        ChartView chart = lab.chart();
        lab.act(chart::requestFocus);
        Parent home = chart.getParent().getParent();
        double before = chart.getWidth();
        push(KeyCode.F);
        assertThat(chart.getWidth()).isGreaterThan(before);
        push(KeyCode.ESCAPE);
        assertThat(chart.getParent().getParent()).isEqualTo(home);
        assertThat(chart.getWidth()).isEqualTo(before);
    }

    @Test
    void lettersTypedIntoAFieldStayThere() {
        Parent home = lab.chart().getParent().getParent();
        lab.robot().clickOn("#search").write("f?");
        lab.frames(2);
        assertThat(lab.find("#search", TextField.class).getText()).isEqualTo("f?");
        assertThat(lab.chart().getParent().getParent()).isEqualTo(home);
        push(KeyCode.ESCAPE);
    }

    @Test
    void f1ListsTheKeysAndEscapeGivesTheFocusBack() {
        ChartView chart = lab.chart();
        lab.act(chart::requestFocus);
        push(KeyCode.F1);
        Node overview = lab.find(".shortcut-overview");
        assertThat(overview.isVisible()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(overview.getScene()).isNull();
        assertThat(chart.isFocused()).isTrue();
    }

    @Test
    void ctrlEWritesAPngOfTheSizeThatWasTyped(@TempDir Path folder) throws IOException, TimeoutException {
        Path file = folder.resolve("curves.png");
        exportTo(file);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(file));
        lab.frames(2);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(message()).startsWith("Saved " + file);
    }

    @Test
    void anExportThatFailsSaysWhyInTheStatusBar(@TempDir Path folder) throws TimeoutException {
        exportTo(folder.resolve("no such folder").resolve("curves.png"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> message().startsWith("Not saved"));
        assertThat(message()).contains("no such folder").contains("does not exist");
    }

    private void exportTo(Path file) {
        push(KeyCode.CONTROL, KeyCode.E);
        TextField width = lab.find(lab.find(".export-form"), ".number-field", TextField.class);
        lab.act(width::requestFocus);
        lab.robot().push(KeyCode.CONTROL, KeyCode.A).write("640").push(KeyCode.TAB);
        lab.act(() -> lab.find("#export-file", TextField.class).setText(file.toString()));
        lab.robot().clickOn("#export-now");
        lab.frames(2);
    }

    @Test
    void ctrlCCopiesThePictureOfTheChart() {
        ChartView chart = lab.chart();
        lab.act(chart::requestFocus);
        push(KeyCode.CONTROL, KeyCode.C);
        Image[] copied = new Image[1];
        lab.robot().interact(() -> copied[0] = Clipboard.getSystemClipboard().getImage());
        assertThat(copied[0].getWidth()).isEqualTo(Math.rint(2 * chart.getWidth()));
        assertThat(message()).isEqualTo("Copied the chart as a picture");
    }
}
