package activationlab.ui.shell;

import activationlab.activation.Catalog;
import activationlab.activation.Trait;
import activationlab.dataset.Problem;
import activationlab.figure.Theme;
import activationlab.precision.Pitfall;
import activationlab.session.DigitsTopic;
import activationlab.session.TableState;
import activationlab.training.ZeroSlopeScene;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.explore.ExplorePage;
import activationlab.ui.training.TrainingPage;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds screenshots/*.png in both themes, 1280x800, seeds and steps fixed: {@code mvn -Pscreenshots verify}. */
@Tag("screenshots")
class ScreenshotTour extends PictureTour {
    private static final List<String> SHOWN = List.of("sigmoid", "tanh", "relu", "gelu", "swish");
    private static final List<String> TYPED_BESIDE = List.of("relu", "gelu");

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void explore(Theme theme) {
        dress(theme);
        lab.act(() -> Catalog.all().forEach(activation -> show(activation.id(), SHOWN.contains(activation.id()))));
        picture("explore", theme);
        lab.act(() -> Catalog.all().forEach(activation -> show(activation.id(), true)));
        lab.act(() -> lab.find("#arrange-grid", ToggleButton.class).fire());
        picture("explore-grid", theme);
        lab.act(() -> lab.find("#arrange-overlay", ToggleButton.class).fire());
        lab.act(() ->
                Catalog.all().forEach(activation -> show(activation.id(), TYPED_BESIDE.contains(activation.id()))));
        type("x < 0 ? a*(exp(x)-1) : x");
        lab.act(() -> lab.find("#keep-formula", Button.class).fire());
        type("x*sigmoid(b*x) + ");
        picture("explore-typed", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void lensesOnOneCurve(Theme theme) {
        dress(theme);
        lab.act(() -> Catalog.all().forEach(activation -> show(activation.id(), SHOWN.contains(activation.id()))));
        lookThrough("scan");
        slide("scan-place", 1.5);
        slide("scan-upstream", 2);
        picture("explore-scan", theme);
        lookThrough("check");
        picture("explore-check", theme);
        lookThrough("signal");
        slide("signal-mean", -0.5);
        slide("signal-deviation", 2);
        picture("explore-signal", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void lensOnLogits(Theme theme) {
        dress(theme);
        lookThrough("softmax");
        for (int i = 0; i < 2; i++) {
            lab.act(() -> lab.find("#softmax-more", Button.class).fire());
        }
        slide("logit-4", 0.5);
        slide("logit-5", 3);
        slide("temperature", 2);
        picture("explore-softmax", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void lensOnDigits(Theme theme) {
        dress(theme);
        lookThrough("digits");
        picture("explore-digits-none", theme);
        choose("digits-formula", Optional.of(Pitfall.SOFTPLUS));
        compute();
        picture("explore-digits", theme);
        topic(DigitsTopic.APPROXIMATION);
        picture("explore-digits-gelu", theme);
        topic(DigitsTopic.ZERO_SLOPE);
        choose("digits-scene", ZeroSlopeScene.FLAT_START);
        compute();
        picture("explore-digits-zero", theme);
    }

    @SuppressWarnings("unchecked")
    private void topic(DigitsTopic topic) {
        lab.act(() -> ((PillSwitch<DigitsTopic>) lab.find("#digits-topic", Node.class))
                .valueProperty()
                .set(topic));
    }

    @SuppressWarnings("unchecked")
    private void lookThrough(String lens) {
        lab.act(() -> ((PillSwitch<String>) lab.find("#lens", Node.class))
                .valueProperty()
                .set(lens));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void table(Theme theme) {
        dress(theme);
        lab.act(() -> Catalog.all().forEach(activation -> show(activation.id(), SHOWN.contains(activation.id()))));
        lookThrough("table");
        ExplorePage page = (ExplorePage) lab.window().pages().getFirst();
        TableState all = TableState.FIRST
                .withEverything(true)
                .withColumn(Trait.FORWARD_COST, false) // differs from run to run
                .withSort(Optional.of(new TableState.Sort(Optional.of(Trait.STEEPEST), true)));
        lab.act(() -> page.show(page.view().with(all)));
        while (isSearching()) {
            lab.frames(2);
        }
        picture("explore-table", theme);
    }

    private boolean isSearching() {
        return lab.robot().lookup(".table-cell").queryAll().stream()
                .anyMatch(node -> node instanceof TableCell<?, ?> cell && "\u2026".equals(cell.getText()));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void train(Theme theme) {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        train(200);
        picture("train", theme);
        slide("bias", -1);
        train(100);
        picture("train-dead", theme);
        slide("bias", 0);
        choose("activation", "sigmoid");
        slide("depth", 10);
        train(100);
        picture("train-vanishing", theme);
        choose("data", Optional.of(Problem.CURVE));
        choose("activation", "tanh");
        slide("depth", 2);
        train(400);
        picture("train-curve", theme);
        choose("activation", "leaky_relu");
        slide("depth", 4);
        train(200);
        slide("learning-rate", 10);
        goOn(50);
        picture("train-failed", theme);
    }

    /** The last text is cut short, so that the picture shows what is said of it. */
    private void type(String text) {
        lab.act(() -> lab.find("#formula", TextField.class).setText(text.replace(" + ", "")));
        lab.act(() -> lab.find("#formula", TextField.class).setText(text));
    }

    private void show(String id, boolean chosen) {
        lab.find("#show-" + id, CheckBox.class).setSelected(chosen);
    }
}
