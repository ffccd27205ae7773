package activationlab.ui.shell;

import activationlab.dataset.SeededRandom;
import activationlab.figure.PanelLayout;
import activationlab.figure.Theme;
import activationlab.scale.Range;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartView;
import activationlab.ui.training.TrainingPage;
import java.util.Objects;
import java.util.random.RandomGenerator;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds screenshots/samples-*.png: {@code mvn -Pscreenshots verify -Dtest=SamplesTour}. */
@Tag("screenshots")
class SamplesTour extends PictureTour {
    private static final Range SQUARE = Range.of(-0.7, 0.7);

    private final RandomGenerator random = new SeededRandom(3);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void table(Theme theme) {
        dress(theme);
        samples();
        lab.robot().clickOn("#breast-cancer");
        lab.frames(30);
        picture("samples-table", theme);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void sketch(Theme theme) {
        dress(theme);
        samples();
        lab.robot().clickOn("#draw-points");
        cluster(-1.5, -1.2);
        lab.robot().type(KeyCode.DIGIT2);
        cluster(1.6, -0.6);
        lab.robot().type(KeyCode.DIGIT3);
        cluster(-0.2, 1.7);
        lab.frames(10);
        picture("samples-drawn", theme);
    }

    private void samples() {
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        lab.robot().clickOn("Samples");
    }

    private void cluster(double x, double y) {
        for (int i = 0; i < 12; i++) {
            lab.frames(2);
            ChartView chart = lab.find("#sketch", ChartCard.class).view();
            PanelLayout panel =
                    Objects.requireNonNull(chart.figureLayout()).panels().getFirst();
            double across = x + random.nextDouble(SQUARE.min(), SQUARE.max());
            double up = y + random.nextDouble(SQUARE.min(), SQUARE.max());
            lab.robot()
                    .clickOn(lab.onScreen(
                            chart, panel.x().length(across), panel.y().length(up)));
        }
    }
}
