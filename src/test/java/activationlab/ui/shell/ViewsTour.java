package activationlab.ui.shell;

import activationlab.dataset.Problem;
import activationlab.figure.Theme;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.training.TrainingPage;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds the pictures of views of the Train page: {@code mvn -Pscreenshots verify -Dtest=ViewsTour}. */
@Tag("screenshots")
class ViewsTour extends PictureTour {
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void results(Theme theme) {
        dress(theme);
        open("Results");
        train(60);
        press("#regions", "levels");
        settle();
        picture("train-results", theme);
        choose("data", Optional.of(Problem.CURVE));
        train(60);
        settle();
        picture("train-results-curve", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void inside(Theme theme) {
        dress(theme);
        open("Inside");
        train(60);
        settle();
        lab.act(() -> lab.find("#weights .chart-view").requestFocus());
        lab.robot().type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN);
        settle();
        picture("train-inside", theme);
        slide("width", 40);
        choose("inside-layer", 1);
        train(20);
        settle();
        picture("train-inside-wide", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void curves(Theme theme) {
        dress(theme);
        open("Curves");
        train(200);
        press("#curves-smoothing", "0.9");
        picture("train-curves", theme);
    }

    private void open(String view) {
        TrainingPage page = lab.page(TrainingPage.class);
        lab.act(() -> lab.window().open(page));
        press("#training-views", view);
    }

    /** Lets work beside the screen come to its end. */
    private void settle() {
        lab.frames(90);
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
