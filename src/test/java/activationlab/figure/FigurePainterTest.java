package activationlab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.scale.Range;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigurePainterTest {
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);
    private static final Range UNIT = Range.of(0, 1);

    static List<Figure> figures() {
        return SampleFigures.all();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void paintingTheSameFigureAgainAllocatesNothing(Figure figure) {
        QuietSurface surface = new QuietSurface();
        FigurePainter painter = new FigurePainter();
        // The interpreter allocates what the compiled code does not: let it be compiled first.
        for (int i = 0; i < 40; i++) {
            painter.paint(figure, LIGHT, surface);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20 && least > 0; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            painter.paint(figure, LIGHT, surface);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isLessThanOrEqualTo(QuietSurface.MEASURING_ITSELF);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothingIsDrawnFarOutsideThePicture(Figure figure) {
        RecordingSurface surface = RecordingSurface.of(640, 400);
        new FigurePainter().paint(figure, LIGHT, surface);
        assertThat(surface.farthest()).isLessThan(2 * Pane.FAR);
    }

    @Test
    void theBackgroundIsFilledOnlyWhenThereIsOne() {
        Figure figure = SampleFigures.empty();
        RecordingSurface filled = RecordingSurface.of(640, 400);
        new FigurePainter().paint(figure, LIGHT, filled);
        assertThat(filled.rectangles()).contains(new Box(0, 0, 640, 400));
        RecordingSurface clear = RecordingSurface.of(640, 400);
        new FigurePainter().paint(figure, Palette.of(Theme.LIGHT, Background.TRANSPARENT), clear);
        assertThat(clear.rectangles()).doesNotContain(new Box(0, 0, 640, 400));
    }

    @Test
    void barsStandOnZeroAndSideBySide() {
        Bars bars = new Bars(List.of(
                new Bars.Group("a", Series.indexed(0.5, -0.5), Ink.curve(0), Bars.Pattern.SOLID),
                new Bars.Group("b", Series.indexed(1, 7), Ink.curve(1), Bars.Pattern.SOLID)));
        Panel panel = new Panel(
                "", Axis.categories("", List.of("one", "two")), Axis.linear("", Range.of(-1, 1)), List.of(bars));
        RecordingSurface surface = RecordingSurface.of(640, 400);
        PanelLayout layout = new FigurePainter()
                .paint(Figure.of("", panel).withLegend(LegendPlace.NONE), LIGHT, surface)
                .panels()
                .getFirst();
        List<Box> drawn = surface.rectangles().stream()
                .filter(box -> box.width() > 20 && box.height() > 20 && box.width() < 200)
                .toList();
        double zero = layout.y().length(0);
        assertThat(drawn).hasSize(4);
        assertThat(drawn.get(0).bottom()).isEqualTo(Math.rint(zero));
        assertThat(drawn.get(1).y()).isEqualTo(Math.rint(zero));
        assertThat(drawn.get(0).right()).isLessThan(drawn.get(2).x());
        assertThat(drawn.get(3).y())
                .as("cut off at the rim")
                .isEqualTo(layout.plot().y());
    }

    @Test
    void theContourOfACircleIsACircle() {
        int n = 60;
        double[] values = new double[n * n];
        for (int i = 0; i < values.length; i++) {
            int row = i / n;
            double x = (i % n + 0.5) / n - 0.5;
            double y = (row + 0.5) / n - 0.5;
            values[i] = Math.hypot(x, y);
        }
        RecordingSurface surface = RecordingSurface.of(640, 400);
        PanelLayout layout = contour(Cells.of(values, n, UNIT, UNIT), 0.3, surface);
        assertThat(surface.lines()).hasSize(1);
        RecordingSurface.Line line = surface.lines().getFirst();
        for (int i = 0; i < line.size; i++) {
            double x = layout.x().value(line.x(i)) - 0.5;
            double y = layout.y().value(line.y(i)) - 0.5;
            assertThat(Math.hypot(x, y)).isBetween(0.298, 0.302);
        }
        assertThat(line.x(0)).isEqualTo(line.x(line.size - 1));
        assertThat(line.size).isGreaterThan(30);
    }

    @Test
    void theContourOfASlopeReachesTheRim() {
        RecordingSurface surface = RecordingSurface.of(640, 400);
        Cells cells = Cells.of(new double[] {0, 1, 2, 0, 1, 2}, 3, UNIT, UNIT);
        PanelLayout layout = contour(cells, 0.5, surface);
        assertThat(surface.lines()).hasSize(1);
        RecordingSurface.Line line = surface.lines().getFirst();
        assertThat(Math.abs(line.y(0) - line.y(line.size - 1)))
                .isCloseTo(layout.plot().height(), org.assertj.core.data.Offset.offset(1e-6));
        assertThat(layout.x().value(line.x(0))).isCloseTo(1 / 3.0, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void saddlesAndNaNInAGridAreFollowedToTheirEnd() {
        double[] values = new double[400];
        for (int i = 0; i < values.length; i++) {
            int row = i / 20;
            values[i] = (i % 20 + row) % 2 == 0 ? 1 : -1;
        }
        values[210] = Double.NaN;
        RecordingSurface surface = RecordingSurface.of(640, 400);
        contour(Cells.of(values, 20, UNIT, UNIT), 0, surface);
        assertThat(surface.lines()).isNotEmpty();
        assertThat(surface.farthest()).isLessThan(1e4);
    }

    private static PanelLayout contour(Cells cells, double level, RecordingSurface surface) {
        Mark mark = new ContourLine("", cells, level, Stroke.solid(Role.TEXT));
        Panel panel = new Panel("", Axis.linear("", UNIT), Axis.linear("", UNIT), List.of(mark));
        return new FigurePainter()
                .paint(Figure.of("", panel), LIGHT, surface)
                .panels()
                .getFirst();
    }
}
