package activationlab.ui.shell;

import activationlab.figure.Theme;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.dead.DeadPage;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds screenshots/dead-slider-*.png and dead-seeds-*.png: {@code mvn -Pscreenshots verify -Dtest=DeathTour}. */
@Tag("screenshots")
class DeathTour extends PictureTour {
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void deadSlider(Theme theme) {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(DeadPage.class)));
        slide("death-bias", -1.5);
        awaitReading("Theory");
        picture("dead-slider", theme);
        slide("death-bias", -1);
        lab.act(() -> lab.find("#many-seeds", ToggleButton.class).fire());
        awaitReading("50 seeds");
        picture("dead-seeds", theme);
    }

    private void awaitReading(String words) {
        ChartCard cliff = lab.find("#cliff", ChartCard.class);
        while (!cliff.figureProperty().get().reading().contains(words)) {
            lab.frames(2);
        }
    }
}
