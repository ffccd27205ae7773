package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Catalog;
import activationlab.analysis.Scan;
import activationlab.figure.Band;
import activationlab.figure.Bars;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Series;
import activationlab.scale.Range;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanPlotTest {
    private static final CurveView VIEW = CurveView.over(Range.of(-5, 5));

    private static ScanPlot plot(String id) {
        return ScanPlot.of(new StyledActivation(Catalog.require(id), 0), VIEW);
    }

    private static <T extends Mark> List<T> marks(Panel panel, Class<T> kind) {
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void thePointStandsOnTheCurveAndOnItsDerivative() {
        Figure figure = plot("tanh").at(new Scan(0.5, 1));
        Series above = marks(figure.panels().get(0), Points.class).getLast().at();
        Series below = marks(figure.panels().get(1), Points.class).getLast().at();
        assertThat(above.x(0)).isEqualTo(0.5);
        assertThat(above.y(0)).isCloseTo(Math.tanh(0.5), Offset.offset(1e-15));
        assertThat(below.y(0)).isCloseTo(1 - Math.tanh(0.5) * Math.tanh(0.5), Offset.offset(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, -0.75, 0, 0.3, 4.5})
    void theTangentTouchesTheCurveAndHasItsSlope(double at) {
        Series tangent = marks(plot("gelu").at(new Scan(at, 1)).panels().getFirst(), Curve.class)
                .getLast()
                .series();
        double slope = (tangent.y(2) - tangent.y(0)) / (tangent.x(2) - tangent.x(0));
        assertThat(tangent.y(1)).isEqualTo(Catalog.require("gelu").value(at));
        assertThat(slope).isCloseTo(Catalog.require("gelu").slope(at), Offset.offset(1e-14));
    }

    @Test
    void theGateMultipliesWhatComesFromAbove() {
        // sigmoid'(0) = 1/4.
        Figure figure = plot("sigmoid").at(new Scan(0, -2));
        List<Double> bars = marks(figure.panels().get(2), Bars.class).stream()
                .map(bar -> bar.groups().getFirst().values().y(0))
                .toList();
        assertThat(bars).containsExactly(-2.0, 0.25, -0.5);
        assertThat(marks(figure.panels().get(2), Note.class))
                .extracting(Note::text)
                .containsExactly("\u22122", "0.25", "\u22120.5");
        assertThat(figure.reading())
                .isEqualTo("z = 0: f = 0.5, f\u2032 = 0.25. Of the gradient \u22122 from above, \u22120.5 passes.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relu | -2 | nothing passes: what lies below learns nothing.",
                "tanh | 3 | only 0.009866 passes.",
                "gelu | 1.5 | 1.127 passes: it grows here.",
                "relu | 2 | 1 passes."
            })
    void theReadingSaysWhatBecomesOfTheGradient(String id, double at, String words) {
        assertThat(plot(id).at(new Scan(at, 1)).reading()).endsWith("Of the gradient 1 from above, " + words);
    }

    @Test
    void axesStandStillWhileThePointRuns() {
        ScanPlot plot = plot("swish");
        Figure first = plot.at(new Scan(-4, 1));
        Figure second = plot.at(new Scan(2.5, 1));
        for (int panel = 0; panel < 3; panel++) {
            assertThat(second.panels().get(panel).y())
                    .isEqualTo(first.panels().get(panel).y());
        }
    }

    @Test
    void flatZonesAndAsymptotesAreInThePicture() {
        Figure figure = plot("tanh").at(Scan.initial());
        assertThat(marks(figure.panels().get(0), Band.class)).hasSize(2);
        assertThat(marks(figure.panels().get(1), Band.class).getFirst().to())
                .isCloseTo(-1.8184464592, Offset.offset(1e-4)); // artanh(sqrt 0.9)
        List<Double> levels = marks(figure.panels().get(0), Curve.class).stream()
                .filter(curve -> curve.series().size() == 2)
                .map(curve -> curve.series().y(1))
                .toList();
        assertThat(levels).containsExactly(-1.0, 1.0);
    }

    @Test
    void aScanOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new Scan(Double.NaN, 1)).hasMessageContaining("place NaN is outside");
        assertThatThrownBy(() -> new Scan(0, 6)).hasMessage("gradient from above 6.0 is outside -5.0..5.0");
    }
}
