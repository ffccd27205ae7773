package activationlab.ui.shell;

import activationlab.dataset.Problem;
import activationlab.dataset.SeededRandom;
import activationlab.dataset.Task;
import activationlab.figure.PanelLayout;
import activationlab.figure.Theme;
import activationlab.scale.Range;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartView;
import activationlab.ui.training.TrainingPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds screenshots/samples-*.png: {@code mvn -Pscreenshots verify -Dtest=SamplesTour}. */
@Tag("screenshots")
class SamplesTour extends PictureTour {
    private static final Range SQUARE = Range.of(-0.7, 0.7);

    @TempDir
    private Path folder = Path.of("");

    private final RandomGenerator random = new SeededRandom(3);

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void table(Theme theme) {
        dress(theme);
        samples();
        lab.robot().clickOn("#breast-cancer");
        lab.frames(30);
        picture("samples-table", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
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

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void columns(Theme theme) throws IOException {
        dress(theme);
        samples();
        Path file = folder.resolve("weather.csv");
        StringBuilder text = new StringBuilder("station,pressure,wind,rain,fog,frost\n");
        for (int i = 0; i < 80; i++) {
            double pressure = 1013 + 12 * random.nextGaussian();
            double wind = Math.abs(6 * random.nextGaussian());
            text.append(String.format(
                    Locale.ROOT,
                    "%d,%.0f,%.1f,%s,%s,%s%n",
                    i,
                    pressure,
                    wind,
                    pressure < 1010 ? "yes" : "no",
                    wind < 3 ? "yes" : "no",
                    pressure > 1015 ? "yes" : "no"));
        }
        Files.writeString(file, text);
        lab.act(() -> lab.page(TrainingPage.class).openSamples(file));
        lab.frames(30);
        lab.robot().clickOn("#use-0");
        lab.frames(30);
        picture("samples-columns", theme);
        choose("table-task", Task.MULTILABEL);
        lab.frames(30);
        picture("samples-labels", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void function(Theme theme) {
        dress(theme);
        samples();
        lab.robot().clickOn("#type-function");
        lab.act(() -> lab.find("#function", TextField.class).setText("sin(a*x) + x/2"));
        slide("parameter-a", 2.5);
        lab.frames(10);
        picture("samples-function", theme);
        lab.act(() -> lab.find("#function", TextField.class).setText("sin(a*x) + x/"));
        lab.frames(4);
        picture("samples-function-refused", theme);
        lab.act(() -> lab.find("#function", TextField.class).setText("sin(a*x) + x/2"));
        lab.act(() -> lab.find("#learn-function", Button.class).fire());
        lab.robot().clickOn("Overview");
        train(150);
        picture("train-function", theme);
        choose("data", Optional.of(Problem.PLANE));
        train(60);
        picture("train-plane", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void generators(Theme theme) {
        dress(theme);
        samples();
        choose("generator", Optional.of(Problem.BLOBS));
        slide("classes", 5);
        lab.frames(10);
        picture("samples-blobs", theme);
        lab.robot().clickOn("Overview");
        train(60);
        picture("train-blobs", theme);
        choose("data", Optional.of(Problem.MOONS));
        train(60);
        picture("train-moons", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void labels(Theme theme) {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        choose("data", Optional.of(Problem.DISKS));
        train(80);
        picture("train-labels", theme);
        lab.robot().clickOn("Results");
        lab.frames(30);
        picture("train-results-labels", theme);
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
