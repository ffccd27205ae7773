package activationlab.ui.shell;

import activationlab.dataset.Problem;
import activationlab.figure.Theme;
import activationlab.ui.dead.DeadPage;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds the pictures of the running network on the page of dead units. */
@Tag("screenshots")
class DeadTour extends PictureTour {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void layers(Theme theme) {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(DeadPage.class)));
        lookAt("Live layers");
        // Found by search: after these epochs there are units of every kind, and the two classes are told apart.
        choose("data", Problem.GAUSSIANS);
        choose("activation", "relu6");
        slide("depth", 5);
        slide("width", 16);
        slide("batch", 40);
        slide("learning-rate", 1.5);
        slide("seed", 2);
        train(50);
        picture("dead-layers", theme);
    }

    private void lookAt(String title) {
        Node switches = lab.find("#dead-units-views");
        lab.act(() -> lab.robot().from(switches).lookup(".toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().equals(title))
                .forEach(ToggleButton::fire));
    }
}
