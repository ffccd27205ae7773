package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.export.PngSize;
import activationlab.export.PngWriter;
import activationlab.figure.Background;
import activationlab.figure.Figure;
import activationlab.figure.Palette;
import activationlab.figure.Theme;
import activationlab.scale.Range;
import activationlab.training.Experiment;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.View;
import activationlab.ui.control.Page;
import activationlab.ui.control.Switch;
import activationlab.ui.training.TrainingPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in a file stands in the window again; one window, emptied before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoringTest extends SessionWindow {
    @TempDir
    private static Path home;

    @BeforeAll
    void openOnce() throws TimeoutException {
        super.open();
    }

    @Override
    @BeforeEach
    void open() {
        lab.act(() -> lab.window().sessions().clear());
        lab.frames(2);
    }

    @Override
    @AfterEach
    void close() {}

    @AfterAll
    void closeOnce() throws TimeoutException {
        super.close();
    }

    @Override
    Path drawer() {
        return home.resolve("drawer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        explore    | "reach": 5.0                     | "reach": 8.0
        explore    | "lens": "curves"                 | "lens": "table"
        train      | "progress": "loss"               | "progress": "accuracy"
        train      | "gradient": "weights"            | "gradient": "biases"
        train      | "view": "overview"               | "view": "curves"
        train      | "view": "overview"               | "view": "inside"
        train      | "curves-height": "[a-z]*"        | "curves-height": "linear"
        train      | "results-numbers": "[a-z]*"      | "results-numbers": "shares"
        train      | "motion-stage": "[a-z_]*"        | "motion-stage": "backward"
        train      | "motion-layer": 0                | "motion-layer": 2
        train      | "speed": "infinite"              | "speed": 120.0
        dead-units | "bias-compared": false           | "bias-compared": true
        dead-units | "lives-side": "autopsy"          | "lives-side": "advice"
        dead-units | "view": "death slider"           | "view": "live layers"
        gradients  | "sweep-theory": false            | "sweep-theory": true
        gradients  | "ladder-steps": "[a-z_]*"        | "ladder-steps": "multiplied"
        gradients  | "view": "ladder"                 | "view": "theory"
        dead-units | "bias-unit": 0                   | "bias-unit": 3
        """)
    void everySwitchOfAFileIsFoundAgain(String page, String from, String to) throws IOException {
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        await(() -> run().frameProperty().get() != null);
        lab.act(() -> lab.window().open(explore()));
        String changed = text().replaceFirst("\"page\": \"explore\"", "\"page\": \"" + page + "\"")
                .replaceFirst(from, to);
        assertThat(changed).contains(to);
        Path file = folder.resolve("changed.json");
        Files.writeString(file, changed);
        open(file, "Opened " + file);
        lab.frames(10);
        assertThat(beforeRun(text())).isEqualTo(beforeRun(changed));
    }

    private static String beforeRun(String text) {
        return text.substring(0, text.indexOf("\"run\":"));
    }

    @ParameterizedTest
    @CsvSource({
        "Train, Overview",
        "Train, Curves",
        "Train, Results",
        "Train, Inside",
        "Train, Slow motion",
        "Dead units, Live layers",
        "Gradients, Over time",
        "Gradients, Ladder"
    })
    void theSamePicturesStandThereAgain(String page, String view) throws IOException {
        train(130);
        lab.act(() -> run().experimentProperty()
                .set(Experiment.standard().withLearningRate(0.3).withBias(-1.5)));
        train(70);
        lab.act(() -> lab.window().open(page(page)));
        lab.robot().clickOn(view);
        lab.frames(20);
        lab.act(() -> run().step(12));
        settled();
        lab.act(() -> cards().forEach(RestoringTest::zoom));
        Map<String, Figure> before = settled();
        Path file = folder.resolve("mine.json");
        save(file);
        lab.act(() -> lab.window().sessions().clear());
        lab.frames(10);
        open(file, "Opened " + file);
        Map<String, Figure> after = settled();
        assertThat(after.keySet()).isEqualTo(before.keySet()).isNotEmpty();
        for (String id : before.keySet()) {
            assertThat(pixels(after.get(id))).as(id).isEqualTo(pixels(before.get(id)));
        }
    }

    private Page page(String title) {
        return lab.window().pages().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the figures of the page in front when the trainer has done its work and they do not change any more. */
    private Map<String, Figure> settled() {
        text(); // the answer comes after all that was asked before
        Map<String, Figure> now = figures();
        int unchanged = 0;
        for (int i = 0; i < 180 && unchanged < 3; i++) {
            lab.frames(8);
            Map<String, Figure> seen = now;
            now = figures();
            unchanged = seen.equals(now) && !now.isEmpty() ? unchanged + 1 : 0;
        }
        return now;
    }

    private static void zoom(ChartCard card) {
        Range whole = card.shown().panels().getFirst().x().range();
        Range middle = Range.of(whole.min() + whole.length() / 4, whole.max() - whole.length() / 4);
        card.view().viewProperty().set(new View(Map.of(0, middle), Map.of()));
    }

    private List<ChartCard> cards() {
        return lab.robot().from(lab.window().front().node()).lookup(".chart-card").queryAll().stream()
                .map(ChartCard.class::cast)
                .filter(card -> card.getScene() != null)
                .toList();
    }

    private Map<String, Figure> figures() {
        Map<String, Figure> figures = new TreeMap<>();
        lab.act(() -> cards().forEach(card -> figures.put(String.valueOf(card.getId()), card.shown())));
        return figures;
    }

    @Test
    void everySwitchOfAPageHasANameOfItsOwn() {
        for (Page page : lab.window().pages()) {
            assertThat(page.switches())
                    .extracting(Switch::name)
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("[a-z][a-z0-9-]*") && !name.startsWith("null"));
        }
    }

    private static byte[] pixels(@Nullable Figure figure) throws IOException {
        Path file = Files.createTempFile("figure", ".png");
        try {
            PngWriter.write(
                    Objects.requireNonNull(figure),
                    Palette.of(Theme.LIGHT, Background.SURFACE),
                    new PngSize(900, 600, 96),
                    file);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
