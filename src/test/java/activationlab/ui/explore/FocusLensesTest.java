package activationlab.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.analysis.Scan;
import activationlab.figure.Bars;
import activationlab.figure.Box;
import activationlab.figure.Figure;
import activationlab.figure.FigureLayout;
import activationlab.figure.Points;
import activationlab.formula.Formula;
import activationlab.precision.Difference;
import activationlab.scale.Range;
import activationlab.session.CheckState;
import activationlab.session.CurveState;
import activationlab.session.ExploreView;
import activationlab.session.LensState;
import activationlab.session.Lenses;
import activationlab.session.ScanState;
import activationlab.session.SignalState;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.shell.LabWindow;
import activationlab.ui.training.TrainingPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FocusLensesTest {
    private LabWindow lab;
    private ExplorePage page;
    private ExploreView start;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = (ExplorePage) lab.window().pages().getFirst();
        start = page.view();
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void startAgain() {
        lab.act(() -> {
            lab.window().open(page);
            page.show(start);
        });
    }

    @SuppressWarnings("unchecked")
    private void lookThrough(String lens) {
        PillSwitch<String> lenses = (PillSwitch<String>) lab.find("#lens", Node.class);
        lab.act(() -> lenses.valueProperty().set(lens));
    }

    private void slide(String id, double value) {
        lab.act(() -> lab.find("#" + id, NumberSlider.class).valueProperty().set(value));
    }

    private Figure figure() {
        return lab.chart().figureProperty().get();
    }

    private <S extends LensState> S state(Class<S> type) {
        return page.view().lenses().get(type);
    }

    private double scanned() {
        return figure().panels().getFirst().marks().stream()
                .filter(Points.class::isInstance)
                .map(mark -> ((Points) mark).at().x(0))
                .toList()
                .getLast();
    }

    /** The place on the screen of a share of a plot area, from its upper left corner. */
    private Point2D place(int panel, double across, double down) {
        FigureLayout layout = Objects.requireNonNull(lab.chart().figureLayout());
        Box plot = layout.panels().get(panel).plot();
        return lab.onScreen(lab.chart(), plot.x() + across * plot.width(), plot.y() + down * plot.height());
    }

    private void drag(int panel, double from, double to) {
        lab.robot()
                .moveTo(place(panel, from, 0.5))
                .press(MouseButton.PRIMARY)
                .moveTo(place(panel, (from + to) / 2, 0.5))
                .moveTo(place(panel, to, 0.5))
                .release(MouseButton.PRIMARY);
        lab.frames(2);
    }

    @Test
    void theScanShowsTheCurveInFocusWithItsGate() {
        lookThrough("scan");
        assertThat(figure().title()).isEqualTo("ReLU at a point");
        slide("scan-place", 2);
        slide("scan-upstream", -3);
        List<Double> bars = figure().panels().get(2).marks().stream()
                .filter(Bars.class::isInstance)
                .map(mark -> ((Bars) mark).groups().getFirst().values().y(0))
                .toList();
        assertThat(bars).containsExactly(-3.0, 1.0, -3.0);
        lab.act(() -> page.show(focused("tanh")));
        assertThat(figure().title()).isEqualTo("Tanh at a point");
        assertThat(scanned()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"scan, gate at a point", "check, gate: exact derivative and differences", "signal, gate of inputs N"})
    void aTypedFormulaInFocusIsLookedAtAsAnyOther(String lens, String title) {
        Formula gate = Formula.parse("x*sigmoid(3x)").named("gate");
        ExploreView now = page.view();
        List<CurveState> curves = new ArrayList<>(now.curves());
        curves.add(new CurveState(gate, true, Optional.of(9)));
        lab.act(() -> page.show(new ExploreView(curves, Optional.of(gate.id()), now.probe(), lens, now.lenses())));
        assertThat(figure().title()).startsWith(title);
        lab.act(() -> page.show(start));
        lookThrough(lens);
        assertThat(figure().title()).startsWith("ReLU");
    }

    private ExploreView focused(String id) {
        ExploreView now = page.view();
        return new ExploreView(now.curves(), Optional.of(id), now.probe(), now.lens(), now.lenses());
    }

    @Test
    void thePointRunsUntilItIsStoppedAndThatIsOneStep() {
        lookThrough("scan");
        slide("scan-place", -1);
        lab.frames(3);
        int steps = page.history().size();
        lab.robot().clickOn("#scan-play");
        lab.frames(10);
        double moved = scanned();
        assertThat(moved).isGreaterThan(-1);
        assertThat(state(ScanState.class).scan().at()).isEqualTo(-1);
        lab.robot().clickOn("#scan-play");
        double stopped = scanned();
        assertThat(stopped).isGreaterThanOrEqualTo(moved);
        lab.frames(3);
        assertThat(scanned()).isEqualTo(stopped);
        assertThat(state(ScanState.class).scan().at()).isEqualTo(stopped);
        assertThat(page.history().size()).isEqualTo(steps + 1);
        lab.act(page::undo);
        assertThat(scanned()).isEqualTo(-1);
        lab.act(page::redo);
        assertThat(scanned()).isEqualTo(stopped);
    }

    @Test
    void spaceLetsThePointRunAndLeavingThePageStopsIt() {
        lookThrough("scan");
        Button play = lab.find("#scan-play", Button.class);
        lab.act(() -> lab.chart().requestFocus());
        lab.robot().push(KeyCode.SPACE);
        lab.frames(2);
        assertThat(play.getText()).isEqualTo("Pause");
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        assertThat(play.getText()).isEqualTo("Play");
        lab.act(() -> lab.window().open(page));
        double stopped = scanned();
        lab.frames(3);
        assertThat(scanned()).isEqualTo(stopped);
        lab.act(play::fire);
        lookThrough("signal");
        assertThat(play.getText()).isEqualTo("Play");
        lab.robot().push(KeyCode.SPACE);
        assertThat(play.getText()).isEqualTo("Play");
    }

    @Test
    void thePointFollowsThePointerInOneStep() {
        lookThrough("scan");
        lab.frames(2);
        int steps = page.history().size();
        drag(0, 0.5, 0.8);
        assertThat(scanned()).isCloseTo(3, within(0.05));
        assertThat(lab.find("#scan-place", NumberSlider.class).valueProperty().get())
                .isEqualTo(scanned());
        assertThat(page.history().size()).isEqualTo(steps + 1);
        drag(1, 0.8, 0.3);
        assertThat(scanned()).isCloseTo(-2, within(0.05));
        lab.act(page::undo);
        assertThat(scanned()).isCloseTo(3, within(0.05));
    }

    @Test
    void aPlaceBeyondTheUsualRangeIsStillSeen() {
        lookThrough("scan");
        slide("scan-place", 8);
        Range seen = figure().panels().getFirst().x().range();
        assertThat(seen).isEqualTo(Range.of(-8, 8));
    }

    @Test
    void theCheckVariesPlaceAndStepByHand() {
        lab.act(() -> page.show(focused("tanh")));
        lookThrough("check");
        assertThat(figure().reading())
                .startsWith("Best steps at x = 1: forward")
                .contains("central");
        drag(0, 0.5, 0.7);
        assertThat(state(CheckState.class).check().at()).isCloseTo(2, within(0.05));
        drag(2, 0.7, 0.5);
        assertThat(state(CheckState.class).check().step()).isBetween(0.5e-8, 2e-8);
        assertThat(lab.find("#check-step", NumberSlider.class).valueProperty().get())
                .isEqualTo(state(CheckState.class).check().step());
        lab.act(() -> lab.robot()
                .from(lab.find("#check-difference"))
                .lookup("central")
                .queryAs(ToggleButton.class)
                .fire());
        assertThat(state(CheckState.class).only()).contains(Difference.CENTRAL);
        assertThat(figure().reading()).doesNotContain("forward").contains("central");
    }

    @Test
    void theSignalSaysHowMuchIsDead() {
        lookThrough("signal");
        assertThat(figure().reading()).contains("50 % meet no slope at all");
        slide("signal-mean", -3);
        // Q(3) = 0.13 % of the inputs are positive.
        assertThat(figure().reading()).contains("99.9 % meet no slope at all");
        slide("signal-deviation", 3);
        // Q(1) = 15.9 %
        assertThat(figure().reading()).contains("84.1 % meet no slope at all");
        assertThat(figure().panels().getFirst().x().range()).isEqualTo(Range.of(-12, 12));
    }

    @Test
    void theMeanFollowsThePointer() {
        lookThrough("signal");
        drag(2, 0.5, 0.6);
        assertThat(state(SignalState.class).signal().mean()).isCloseTo(1, within(0.05));
        drag(1, 0.2, 0.6);
        assertThat(state(SignalState.class).signal().mean()).isCloseTo(1, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "check", "signal"})
    void nothingInFocusSaysWhatToDo(String lens) {
        lookThrough(lens);
        lab.act(() -> Catalog.all()
                .forEach(activation ->
                        lab.find("#show-" + activation.id(), CheckBox.class).setSelected(false)));
        assertThat(lab.find(".empty-state").isVisible()).isTrue();
        assertThat(lab.chart().getParent().isVisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "check", "signal"})
    void aZoomIsRememberedAndTheCurveComputedAnew(String lens) {
        lookThrough(lens);
        lab.act(() -> lab.chart().requestFocus());
        lab.robot().push(KeyCode.PLUS);
        lab.frames(2);
        Range seen = figure().panels().getFirst().x().range();
        assertThat(seen.length()).isCloseTo(8, within(1e-9));
        lab.act(page::undo);
        assertThat(figure().panels().getFirst().x().range().length()).isEqualTo(10);
        lab.act(page::redo);
        assertThat(figure().panels().getFirst().x().range()).isEqualTo(seen);
    }

    @Test
    void slidersReachAsFarAsTheirStatesDo() {
        assertThat(ScanLens.PLACE.range()).isEqualTo(ScanState.AT);
        assertThat(ScanLens.UPSTREAM.range()).isEqualTo(Scan.UPSTREAM);
        assertThat(CheckLens.PLACE.range()).isEqualTo(CheckState.AT);
        assertThat(Lenses.FIRST.get(SignalState.class).signal().mean()).isEqualTo(SignalLens.MEAN.initial());
    }
}
