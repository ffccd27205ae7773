package activationlab.ui.shell;

import activationlab.dataset.Problem;
import activationlab.figure.Theme;
import activationlab.ui.dead.DeadPage;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds screenshots/dead-layers-*.png: {@code mvn -Pscreenshots verify -Dtest=DeadTour}. */
@Tag("screenshots")
class DeadTour extends PictureTour {
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void layers(Theme theme) {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(DeadPage.class)));
        lab.robot().clickOn("Live layers");
        // Found by search: after these epochs there are units of every kind, and the two classes are told apart.
        choose("data", Optional.of(Problem.GAUSSIANS));
        choose("activation", "relu6");
        slide("depth", 5);
        slide("width", 16);
        slide("batch", 40);
        slide("learning-rate", 1.5);
        slide("seed", 2);
        train(50);
        picture("dead-layers", theme);
    }
}
