package activationlab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.scale.Range;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CurvePainterTest {
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);
    private static final Range UNIT = Range.of(-1, 1);

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("wave", wave(2_000), 1.0),
                Arguments.of("wave, many points", wave(40_000), 1.0),
                Arguments.of("wave on fine pixels", wave(3_000), 2.5),
                Arguments.of("noise", noise(3_000), 1.0),
                Arguments.of("noise, many points", noise(6_000), 1.0),
                Arguments.of("spiral", spiral(), 1.0),
                Arguments.of("there and back", thereAndBack(), 1.0),
                Arguments.of("spikes out of view", spikes(), 1.0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void theDrawnLineIsNowhereFarFromTheFullOne(String name, Series series, double pixels) {
        RecordingSurface surface = new RecordingSurface(640, 400, pixels, (text, style) -> 8 * text.length());
        PanelLayout panel = paint(series, surface);
        double worst = 0;
        for (int i = 0; i < series.size(); i++) {
            double x = panel.x().length(series.x(i));
            double y = panel.y().length(series.y(i));
            if (panel.plot().contains(x, y)) {
                worst = Math.max(worst, distance(surface, x, y));
            }
        }
        assertThat(worst * pixels).isLessThanOrEqualTo(LineTracer.MOST_ERROR + 1e-9);
    }

    private static double distance(RecordingSurface surface, double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (RecordingSurface.Line line : surface.lines()) {
            nearest = Math.min(nearest, line.distance(x, y));
        }
        return nearest;
    }

    private static PanelLayout paint(Series series, RecordingSurface surface) {
        Curve curve = new Curve("", series, Stroke.solid(Ink.curve(0)));
        Panel panel = new Panel("", Axis.linear("", UNIT), Axis.linear("", UNIT), List.of(curve));
        return new FigurePainter()
                .paint(Figure.of("", panel), LIGHT, surface)
                .panels()
                .getFirst();
    }

    private static int drawnPoints(Series series) {
        RecordingSurface surface = RecordingSurface.of(640, 400);
        paint(series, surface);
        return surface.lines().stream().mapToInt(line -> line.size).sum();
    }

    @Test
    void smoothCurvesKeepFewPointsAndStraightOnesTwo() {
        assertThat(drawnPoints(wave(40_000))).isLessThan(300);
        assertThat(drawnPoints(Series.indexed(0, 0.1, 0.2, 0.3, 0.4, 0.5))).isEqualTo(2);
    }

    @Test
    void aMillionPointsOfNoiseKeepAFewForEachPixel() {
        assertThat(drawnPoints(noise(1_000_000))).isLessThan(80_000);
    }

    @Test
    void numbersThatAreNotFiniteBreakTheLine() {
        double nan = Double.NaN;
        double infinite = Double.POSITIVE_INFINITY;
        Series series = Series.of(
                new double[] {-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6},
                new double[] {0, 0.5, nan, 0.5, 0.2, infinite, 0.3, 0.1, -infinite});
        RecordingSurface surface = RecordingSurface.of(640, 400);
        paint(series, surface);
        assertThat(surface.lines()).hasSize(3).allMatch(line -> line.size == 2);
        assertThat(surface.farthest()).isLessThan(1e4);
    }

    @Test
    void aSinglePointIsADot() {
        RecordingSurface surface = RecordingSurface.of(640, 400);
        paint(Series.of(new double[] {0}, new double[] {0}), surface);
        assertThat(surface.lines()).isEmpty();
        assertThat(surface.discs()).isOne();
    }

    @Test
    void valuesFarOutsideLeaveAtTheRightPlaces() {
        Series steep = Series.of(new double[] {-1, 1}, new double[] {-1e300, 1e300});
        RecordingSurface surface = RecordingSurface.of(640, 400);
        PanelLayout panel = paint(steep, surface);
        RecordingSurface.Line line = surface.lines().getFirst();
        assertThat(line.size).isEqualTo(2);
        assertThat(line.x(0)).isBetween(panel.x().length(-0.01), panel.x().length(0.01));
        assertThat(surface.farthest()).isLessThan(1e4);
    }

    @Test
    void nothingIsDrawnOfALineThatPassesByOutside() {
        RecordingSurface surface = RecordingSurface.of(640, 400);
        paint(Series.of(new double[] {-9, 9, 9}, new double[] {5, 5, -5}), surface);
        assertThat(surface.lines()).isEmpty();
    }

    private static Series wave(int points) {
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = -1 + 2.0 * i / (points - 1);
            y[i] = 0.9 * Math.sin(9 * x[i]) * Math.exp(-x[i] * x[i]);
        }
        return Series.of(x, y);
    }

    private static Series noise(int points) {
        Random random = new Random(3);
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = -1 + 2.0 * i / (points - 1);
            y[i] = 0.3 * random.nextGaussian();
        }
        return Series.of(x, y);
    }

    private static Series spiral() {
        double[] x = new double[5_000];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double angle = 0.01 * i;
            x[i] = 0.019 * angle * Math.cos(angle);
            y[i] = 0.019 * angle * Math.sin(angle);
        }
        return Series.of(x, y);
    }

    private static Series thereAndBack() {
        double[] x = {0, 0.0001, 0.5, 0.2, 0.2001, 0.9, -0.9, -0.8999, -0.9, 0};
        double[] y = {0, 0.0001, 0.5, 0.2, 0.2002, 0.9, -0.9, -0.8999, 0.3, 0};
        return Series.of(x, y);
    }

    private static Series spikes() {
        double[] x = new double[500];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = -1 + 2.0 * i / x.length;
            y[i] = i % 7 == 0 ? 1e6 : i % 11 == 0 ? -40 : 0.1 * Math.sin(i);
        }
        return Series.of(x, y);
    }
}
