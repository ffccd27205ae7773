package activationlab.ui.shell;

import activationlab.figure.Theme;
import activationlab.network.Initializer;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.gradient.GradientPage;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds screenshots/gradient-*.png: {@code mvn -Pscreenshots verify -Dtest=GradientTour}. */
@Tag("screenshots")
class GradientTour extends PictureTour {
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void ladder(Theme theme) {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(GradientPage.class)));
        lab.frames(20);
        picture("gradient-ladder", theme);
    }

    /** GELU near its critical gain, with all seeds. */
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void theory(Theme theme) {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(GradientPage.class)));
        lab.robot().clickOn("Theory");
        choose("activation", "gelu");
        choose("initializer", Initializer.LECUN_NORMAL);
        slide("probe-gain", 1.5);
        compute("#theory-edge", "critical");
        compute();
        picture("gradient-theory", theme);
    }

    /** Many networks: against their depth, as a telephone game, and as statistics. */
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void surveys(Theme theme) {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(GradientPage.class)));
        lab.robot().clickOn("Depth sweep");
        lab.act(() -> lab.find("#sweep-theory", CheckBox.class).setSelected(true));
        compute("#sweep", "depth 20");
        compute();
        picture("gradient-sweep", theme);
        lab.robot().clickOn("Telephone");
        compute();
        picture("gradient-telephone", theme);
        lab.robot().clickOn("Statistics");
        compute("#statistics", "hides");
        compute();
        picture("gradient-statistics", theme);
    }

    /** Waits until the reading of a chart has a word. */
    private void compute(String card, String word) {
        while (!lab.find(card, ChartCard.class).figureProperty().get().reading().contains(word)) {
            lab.frames(2);
        }
    }

    /** ReLU in eight layers, whose bias falls twice. */
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void time(Theme theme) {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(GradientPage.class)));
        lab.robot().clickOn("Over time");
        slide("depth", 8);
        slide("width", 16);
        train(60);
        slide("bias", -0.2);
        goOn(60);
        slide("bias", -0.3);
        goOn(60);
        picture("gradient-time", theme);
    }
}
