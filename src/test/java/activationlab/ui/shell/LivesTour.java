package activationlab.ui.shell;

import activationlab.figure.Theme;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.dead.DeadPage;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds the pictures of deaths, forks and advice: {@code mvn -Pscreenshots verify -Dtest=LivesTour}. */
@Tag("screenshots")
class LivesTour extends PictureTour {
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void deathsAndForks(Theme theme) {
        dress(theme);
        openLiveLayers();
        lab.act(() -> lab.find("#show-revival", Button.class).fire());
        lab.act(() -> lab.find("#play", Button.class).fire());
        goOn(30);
        picture("dead-revival", theme);
        slide("learning-rate", 0.5);
        slide("seed", 1);
        slide("width", 8);
        train(40);
        picture("dead-autopsy", theme);
        lab.act(() -> lab.find("#what-if-leaky-relu", Button.class).fire());
        goOn(60);
        picture("dead-fork", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void advice(Theme theme) {
        dress(theme);
        openLiveLayers();
        choose("activation", "sigmoid");
        slide("depth", 10);
        slide("bias", 3);
        train(20);
        side("Advice");
        picture("dead-advice", theme);
    }

    private void openLiveLayers() {
        DeadPage page = lab.page(DeadPage.class);
        lab.act(() -> lab.window().open(page));
        press("#dead-units-views", "Live layers");
    }

    private void side(String title) {
        press("#life-side", title);
    }

    private void press(String choice, String title) {
        PillSwitch<?> pills = (PillSwitch<?>) lab.find(choice, Node.class);
        lab.act(() -> pills.getChildren().stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().startsWith(title))
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
