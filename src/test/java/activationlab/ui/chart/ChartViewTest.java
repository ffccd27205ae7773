package activationlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.figure.Box;
import activationlab.figure.Figure;
import activationlab.figure.FigureLayout;
import activationlab.figure.PanelLayout;
import activationlab.figure.Theme;
import activationlab.scale.Range;
import activationlab.ui.shell.LabWindow;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartViewTest {
    // The headless wheel turns by single units, a real one by 40 at once; and its "down" is a positive turn.
    private static final int WHEEL = 8;

    private LabWindow lab;
    private ChartView chart;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        chart = lab.chart();
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void showEverything() {
        lab.act(chart::showWhole);
    }

    private PanelLayout panel(int index) {
        FigureLayout layout = Objects.requireNonNull(chart.figureLayout());
        return layout.panels().get(index);
    }

    /** The place on the screen of a share of the upper plot area, from its upper left corner. */
    private Point2D place(double across, double down) {
        Box plot = panel(0).plot();
        return lab.onScreen(chart, plot.x() + across * plot.width(), plot.y() + down * plot.height());
    }

    private double xAt(Point2D screen) {
        return panel(0).x().value(chart.screenToLocal(screen).getX());
    }

    private double yAt(Point2D screen) {
        return panel(0).y().value(chart.screenToLocal(screen).getY());
    }

    private Range xRange() {
        return panel(0).panel().x().range();
    }

    private Range yRange() {
        return panel(0).panel().y().range();
    }

    @Test
    void theWheelZoomsAtThePointerAndHomeShowsEverythingAgain() {
        Range wholeX = xRange();
        Range wholeY = yRange();
        Point2D place = place(0.75, 0.4);
        double x = xAt(place);
        double y = yAt(place);
        lab.robot().moveTo(place).scroll(WHEEL, VerticalDirection.DOWN);
        lab.frames(2);
        assertThat(xRange().length()).isLessThan(wholeX.length());
        assertThat(yRange().length()).isLessThan(wholeY.length());
        // The plot area may shift by a few pixels when the tick numbers get longer.
        assertThat(xAt(place)).isCloseTo(x, within(0.02 * wholeX.length()));
        assertThat(yAt(place)).isCloseTo(y, within(0.02 * wholeY.length()));
        assertThat(panel(1).panel().x().range()).isEqualTo(xRange());
        lab.act(chart::requestFocus);
        lab.robot().push(KeyCode.HOME);
        lab.frames(2);
        assertThat(xRange()).isEqualTo(wholeX);
        assertThat(yRange()).isEqualTo(wholeY);
    }

    @Test
    void theWheelBelowThePlotZoomsOnlyTheHorizontalAxis() {
        Range wholeX = xRange();
        Range wholeY = yRange();
        Box lower = panel(1).plot();
        lab.robot()
                .moveTo(lab.onScreen(chart, lower.x() + lower.width() / 2, lower.bottom() + 15))
                .scroll(WHEEL, VerticalDirection.DOWN);
        lab.frames(2);
        assertThat(xRange().length()).isLessThan(wholeX.length());
        assertThat(yRange()).isEqualTo(wholeY);
    }

    @Test
    void aDragMovesTheViewWithThePointer() {
        Point2D from = place(0.5, 0.5);
        Point2D to = place(0.6, 0.4);
        double x = xAt(from);
        double y = yAt(from);
        Range whole = xRange();
        lab.robot().drag(from, MouseButton.PRIMARY).dropTo(to);
        lab.frames(2);
        assertThat(xAt(to)).isCloseTo(x, within(0.02 * whole.length()));
        assertThat(yAt(to)).isCloseTo(y, within(0.02 * yRange().length()));
        assertThat(xRange().length()).isCloseTo(whole.length(), within(1e-9));
    }

    @Test
    void aDragWithShiftZoomsIntoTheBoxAndADoubleClickResets() {
        Range whole = xRange();
        Point2D from = place(0.25, 0.25);
        Point2D to = place(0.5, 0.75);
        double left = xAt(from);
        double right = xAt(to);
        double top = yAt(from);
        double bottom = yAt(to);
        lab.robot()
                .press(KeyCode.SHIFT)
                .drag(from, MouseButton.PRIMARY)
                .dropTo(to)
                .release(KeyCode.SHIFT);
        lab.frames(2);
        assertThat(xRange().min()).isCloseTo(left, within(0.03));
        assertThat(xRange().max()).isCloseTo(right, within(0.03));
        assertThat(yRange().min()).isCloseTo(bottom, within(0.03));
        assertThat(yRange().max()).isCloseTo(top, within(0.03));
        lab.robot().doubleClickOn(place(0.5, 0.5));
        lab.frames(2);
        assertThat(xRange()).isEqualTo(whole);
    }

    @Test
    void arrowsMoveAndPlusAndMinusZoom() {
        Range whole = xRange();
        lab.act(chart::requestFocus);
        lab.robot().push(KeyCode.RIGHT);
        lab.frames(2);
        assertThat(xRange().min()).isCloseTo(whole.min() + 0.1 * whole.length(), within(1e-9));
        lab.robot().push(KeyCode.LEFT).push(KeyCode.PLUS).push(KeyCode.MINUS);
        lab.frames(2);
        assertThat(xRange().min()).isCloseTo(whole.min(), within(1e-9));
        assertThat(xRange().max()).isCloseTo(whole.max(), within(1e-9));
    }

    @Test
    void theCrosshairReadsTheVeryNumbersOfTheActivation() {
        Activation tanh = Catalog.require("tanh");
        PanelLayout upper = panel(0);
        double length = upper.x().length(-1.3);
        lab.robot().moveTo(lab.onScreen(chart, length, upper.y().length(tanh.value(-1.3)) + 3));
        lab.frames(2);
        Reading reading = Objects.requireNonNull(chart.readingProperty().get());
        assertThat(reading.probe().name()).isEqualTo("Tanh");
        assertThat(reading.x()).isCloseTo(-1.3, within(0.02));
        assertThat(reading.value()).isEqualTo(tanh.value(reading.x()));
        assertThat(reading.slope()).isEqualTo(tanh.slope(reading.x()));
    }

    @Test
    void theCrosshairHitsAMinimumExactly() {
        Activation swish = Catalog.require("swish");
        PanelLayout upper = panel(0);
        lab.robot()
                .moveTo(lab.onScreen(chart, upper.x().length(-1.29), upper.y().length(swish.value(-1.29)) + 2));
        lab.frames(2);
        Reading reading = Objects.requireNonNull(chart.readingProperty().get());
        assertThat(reading.probe().name()).isEqualTo("Swish");
        assertThat(reading.slope()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theCrosshairMovesByKeys() {
        lab.robot().moveTo(place(0.5, 0.3));
        lab.frames(2);
        Reading before = Objects.requireNonNull(chart.readingProperty().get());
        lab.act(chart::requestFocus);
        lab.robot().push(KeyCode.CONTROL, KeyCode.RIGHT);
        lab.frames(2);
        Reading after = Objects.requireNonNull(chart.readingProperty().get());
        assertThat(after.x()).isGreaterThan(before.x());
    }

    @Test
    void movingTheMousePaintsNoCurve() {
        lab.robot().moveTo(place(0.3, 0.5));
        lab.frames(2);
        long before = chart.paintings();
        lab.robot().moveTo(place(0.7, 0.2));
        lab.frames(2);
        assertThat(chart.paintings()).isEqualTo(before);
    }

    @Test
    void manyChangesInOneFrameArePaintedOnce() {
        long before = chart.paintings();
        Figure figure = chart.figureProperty().get();
        lab.robot().interact(() -> {
            for (int i = 0; i < 20; i++) {
                chart.figureProperty().set(figure.withReading("reading " + i));
            }
        });
        lab.frames(2);
        assertThat(chart.paintings()).isEqualTo(before + 1);
        lab.act(() -> chart.figureProperty().set(figure));
    }

    @Test
    void aChangeOfThemeOrTextSizePaintsAnew() {
        long before = chart.paintings();
        lab.act(() -> lab.window().appearance().themeProperty().set(Theme.DARK));
        assertThat(chart.paintings()).isEqualTo(before + 1);
        lab.act(() -> lab.window().appearance().themeProperty().set(Theme.LIGHT));
        assertThat(chart.paintings()).isEqualTo(before + 2);
    }
}
