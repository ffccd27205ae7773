package activationlab.ui.shell;

import activationlab.figure.Theme;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.training.TrainingPage;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Takes pictures of the settings of the network and of how it moves. */
@Tag("screenshots")
class SettingsTour extends PictureTour {
    private static final int ADAM_W = 5;

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void settings(Theme theme) {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        press("#training-views", "Network");
        lab.frames(10);
        enter("#layer-1 .number-entry", 16);
        choose("activation-2", "tanh");
        choose("activation-3", "sigmoid");
        lab.act(() -> lab.find("#norm-1", CheckBox.class).fire());
        train(30);
        picture("train-network", theme);
        press("#training-views", "Optimizer");
        lab.act(() -> lab.find(lab.find("#optimizer"), ".combo-box", ComboBox.class)
                .getSelectionModel()
                .select(ADAM_W));
        press("#schedule", "cosine");
        enter("#over", 120);
        enter("#warm-up", 10);
        enter("#stop-patience", 20);
        picture("train-optimizer", theme);
    }

    private void enter(String selector, double value) {
        lab.act(() -> lab.find(selector, NumberEntry.class).valueProperty().set(value));
    }

    private void press(String choice, String title) {
        Node root = lab.find(choice, Node.class);
        PillSwitch<?> pills = root instanceof PillSwitch<?> itself
                ? itself
                : (PillSwitch<?>) lab.find(choice + " .pill-switch", Node.class);
        lab.act(() -> pills.getChildren().stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().startsWith(title))
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
