package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.Kink;
import activationlab.figure.Axis;
import activationlab.figure.Band;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurvesPlotTest {
    static List<Activation> everyActivation() {
        return Catalog.all();
    }

    private static List<StyledActivation> styled(String... names) {
        List<StyledActivation> styled = new ArrayList<>();
        for (String name : names) {
            styled.add(new StyledActivation(Catalog.require(name), styled.size()));
        }
        return styled;
    }

    private static <T extends Mark> List<T> marks(Panel panel, Class<T> kind) {
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> dots(Panel panel) {
        return marks(panel, Points.class).stream()
                .map(dot -> dot.fill() + " " + dot.at().x(0) + " " + dot.at().y(0))
                .toList();
    }

    @Test
    void theClassicOverlayHasTheNumbersOfTheSpecification() {
        Figure figure = CurvesPlot.overlay(styled("relu", "gelu"), CurveView.classic());
        Panel values = figure.panels().get(0);
        Panel slopes = figure.panels().get(1);
        assertThat(figure.columns()).isOne();
        assertThat(values.x().range()).isEqualTo(Range.of(-4, 4));
        assertThat(values.y().range()).isEqualTo(Range.of(-1.5, 3.5));
        assertThat(slopes.y().range()).isEqualTo(Range.of(-0.1, 1.5));
        assertThat(slopes.x().range()).isEqualTo(values.x().range());
        assertThat(values.x().tickText()).isEqualTo(Axis.TickText.HIDDEN);
        assertThat(figure.panels()).allSatisfy(panel -> {
            assertThat(panel.x().zero()).isEqualTo(Axis.Zero.LINE);
            assertThat(panel.y().zero()).isEqualTo(Axis.Zero.LINE);
            assertThat(marks(panel, Rule.class))
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.at()).isEqualTo(1));
        });
        // 500 places and the kink at 0, which is none of them.
        assertThat(marks(values, Curve.class).getFirst().series().size()).isEqualTo(501);
        assertThat(marks(values, Curve.class).getLast().series().size()).isEqualTo(500);
    }

    @ParameterizedTest
    @MethodSource("everyActivation")
    void curvesBreakAtJumpsAndPassThroughKinks(Activation activation) {
        Figure figure =
                CurvesPlot.overlay(List.of(new StyledActivation(activation, 0)), CurveView.over(Range.of(-7, 7)));
        Series values = marks(figure.panels().get(0), Curve.class).getFirst().series();
        Series slopes = marks(figure.panels().get(1), Curve.class).getFirst().series();
        for (Kink kink : activation.kinks()) {
            assertSides(values, kink.x(), kink.leftValue(), kink.rightValue());
            assertSides(slopes, kink.x(), kink.leftSlope(), kink.rightSlope());
        }
        for (int i = 1; i < slopes.size(); i++) {
            double step = Math.abs(slopes.y(i) - slopes.y(i - 1));
            assertThat(Double.isNaN(step) || step < 0.2)
                    .as("slope near %s", slopes.x(i))
                    .isTrue();
        }
    }

    private static void assertSides(Series series, double at, double left, double right) {
        int i = 0;
        while (series.x(i) < at) {
            i++;
        }
        assertThat(series.x(i)).isEqualTo(at);
        assertThat(series.y(i)).isEqualTo(left);
        if (left != right) {
            assertThat(series.y(i + 1)).isNaN();
            assertThat(series.x(i + 2)).isEqualTo(at);
            assertThat(series.y(i + 2)).isEqualTo(right);
        } else {
            assertThat(series.x(i + 1)).isGreaterThan(at);
        }
    }

    @Test
    void theFilledDotIsTheSlopeUsedInTraining() {
        Figure relu = CurvesPlot.overlay(styled("relu"), CurveView.classic());
        assertThat(dots(relu.panels().get(1))).containsExactly("OPEN 0.0 1.0", "FILLED 0.0 0.0");
        assertThat(dots(relu.panels().get(0))).isEmpty();
        Activation half = Catalog.require("relu").with("slope_at_zero", 0.5);
        Figure halved = CurvesPlot.overlay(List.of(new StyledActivation(half, 0)), CurveView.classic());
        assertThat(dots(halved.panels().get(1))).containsExactly("OPEN 0.0 0.0", "OPEN 0.0 1.0", "FILLED 0.0 0.5");
        Figure hardSwish = CurvesPlot.overlay(styled("hard_swish"), CurveView.classic());
        assertThat(dots(hardSwish.panels().get(1)))
                .containsExactly("OPEN -3.0 -0.5", "FILLED -3.0 0.0", "OPEN 3.0 1.5", "FILLED 3.0 1.0");
    }

    @Test
    void aValueThatJumpsHasDotsTooAndASmoothFunctionNone() {
        Figure step = CurvesPlot.overlay(styled("step"), CurveView.classic());
        assertThat(dots(step.panels().get(0))).containsExactly("OPEN 0.0 1.0", "FILLED 0.0 0.0");
        Figure gelu = CurvesPlot.overlay(styled("gelu"), CurveView.classic());
        assertThat(gelu.panels()).allSatisfy(panel -> assertThat(dots(panel)).isEmpty());
    }

    @Test
    void aCurveKeepsItsLookWhenOthersGo() {
        StyledActivation gelu = new StyledActivation(Catalog.require("gelu"), 5);
        StyledActivation relu = new StyledActivation(Catalog.require("relu"), 2);
        Stroke together = look(CurvesPlot.overlay(List.of(relu, gelu), CurveView.classic()), "GELU");
        StyledActivation tanh = new StyledActivation(Catalog.require("tanh"), 0);
        Stroke later = look(CurvesPlot.overlay(List.of(tanh, gelu), CurveView.classic()), "GELU");
        assertThat(later).isEqualTo(together).isEqualTo(Stroke.slot(5));
    }

    private static Stroke look(Figure figure, String name) {
        return marks(figure.panels().getFirst(), Curve.class).stream()
                .filter(curve -> curve.name().equals(name))
                .findFirst()
                .orElseThrow()
                .stroke();
    }

    @Test
    void noTwoOf64LooksAreTheSame() {
        List<Stroke> strokes = new ArrayList<>();
        for (int slot = 0; slot < 64; slot++) {
            strokes.add(Stroke.slot(slot));
        }
        assertThat(strokes).doesNotHaveDuplicates();
        assertThat(strokes.subList(0, 8)).extracting(Stroke::dash).doesNotHaveDuplicates();
        assertThat(strokes.subList(0, 8)).extracting(Stroke::marker).doesNotHaveDuplicates();
        assertThat(strokes.subList(0, 8)).extracting(Stroke::ink).doesNotHaveDuplicates();
    }

    @Test
    void zonesOfSmallSlopeAreShadedForTheCurveInFocus() {
        // tanh'(x) = 0.1 at artanh(sqrt 0.9) = 1.8184464592.
        Figure figure = CurvesPlot.overlay(
                styled("relu", "tanh"), CurveView.over(Range.of(-5, 5)).withFocus(1));
        List<Band> bands = marks(figure.panels().get(1), Band.class);
        assertThat(bands).hasSize(2);
        assertThat(bands.get(0).from()).isEqualTo(-5);
        assertThat(bands.get(0).to()).isCloseTo(-1.8184464592, Offset.offset(1e-4));
        assertThat(bands.get(1).from()).isCloseTo(1.8184464592, Offset.offset(1e-4));
        assertThat(figure.reading()).contains("|f′| < 0.1 on 64 % of the view");
    }

    @Test
    void aZoneEndsAtTheKinkItself() {
        Figure figure = CurvesPlot.overlay(styled("relu"), CurveView.classic().withFocus(0));
        assertThat(marks(figure.panels().get(1), Band.class))
                .singleElement()
                .satisfies(band -> assertThat(band.to()).isEqualTo(0));
    }

    @Test
    void theReadingNamesTheSteepestCurveAndItsPlace() {
        Figure figure = CurvesPlot.overlay(styled("relu", "sigmoid", "gelu"), CurveView.classic());
        assertThat(figure.reading()).isEqualTo("Steepest in view: GELU, slope 1.129 at x = 1.41.");
        assertThat(CurvesPlot.overlay(styled("tanh", "sigmoid"), CurveView.classic())
                        .reading())
                .isEqualTo("Steepest in view: Tanh, slope 1 at x = 0.");
        assertThat(CurvesPlot.overlay(styled("relu", "sigmoid"), CurveView.classic())
                        .reading())
                .isEqualTo("Steepest in view: ReLU, slope 1.");
    }

    @Test
    void automaticHeightsHoldEveryCurveButNotOneThatShootsUp() {
        Figure figure = CurvesPlot.overlay(styled("elu", "selu"), CurveView.over(Range.of(-5, 5)));
        Range values = figure.panels().getFirst().y().range();
        assertThat(values.min()).isBetween(-2.2, -1.7463);
        assertThat(values.max()).isBetween(5.0, 5.6);
        Range squared = CurvesPlot.overlay(styled("squared_relu"), CurveView.over(Range.of(-5, 5)))
                .panels()
                .getFirst()
                .y()
                .range();
        assertThat(squared.max()).isBetween(5.0, 5.6);
        Range close = CurvesPlot.overlay(styled("sigmoid"), CurveView.over(Range.of(10, 12)))
                .panels()
                .getFirst()
                .y()
                .range();
        assertThat(close.length()).isLessThan(0.01);
    }

    @ParameterizedTest
    @MethodSource("everyActivation")
    void everyActivationCanBeSeenFromAnyDistance(Activation activation) {
        List<StyledActivation> one = List.of(new StyledActivation(activation, 3));
        for (double reach : new double[] {1e-12, 1e-3, 1, 700, 1e6, 1e12}) {
            CurveView view = CurveView.over(Range.of(-reach, reach)).withFocus(0);
            assertThat(CurvesPlot.overlay(one, view).panels()).hasSize(2);
            assertThat(CurvesPlot.pairs(one, view).panels()).hasSize(2);
            assertThat(CurvesPlot.multiples(one, view).panels()).hasSize(1);
        }
    }

    @Test
    void pairsStandAboveEachOtherAndLeaveNoHoleInTheGrid() {
        Figure figure =
                CurvesPlot.pairs(styled("relu", "gelu", "swish", "elu", "selu", "mish", "tanh"), CurveView.classic());
        int columns = figure.columns();
        for (int i = 0; i < 7; i++) {
            int value = i / columns * 2 * columns + i % columns;
            assertThat(figure.panels().get(value).title()).isNotEmpty();
            assertThat(figure.panels().get(value + columns).isBlank()).isFalse();
        }
        assertThat(figure.panels()).hasSize(columns * figure.rows());
        assertThat(figure.panels().stream().filter(Panel::isBlank)).hasSize(columns * figure.rows() - 14);
    }

    @Test
    void eightSmallMultiplesStandInTwoRowsAndSixToo() {
        String[] eight = {"relu", "gelu", "swish", "elu", "selu", "mish", "tanh", "sigmoid"};
        assertThat(CurvesPlot.multiples(styled(eight), CurveView.classic()).columns())
                .isEqualTo(4);
        List<StyledActivation> six = styled(eight).subList(0, 6);
        assertThat(CurvesPlot.multiples(six, CurveView.classic()).columns()).isEqualTo(3);
    }

    @Test
    void parametersThatWereChangedAreNamed() {
        Activation leaky = Catalog.require("leaky_relu");
        assertThat(new StyledActivation(leaky, 0).name()).isEqualTo("Leaky ReLU");
        assertThat(new StyledActivation(leaky.with("alpha", 0.25), 0).name()).isEqualTo("Leaky ReLU, α = 0.25");
    }

    @Test
    void nothingToDrawIsRefused() {
        assertThatThrownBy(() -> CurvesPlot.overlay(List.of(), CurveView.classic()))
                .hasMessage("no activations to draw, wanted at least one");
        assertThatThrownBy(() -> CurveView.over(Range.of(-1, 1e13)))
                .hasMessage("last input 1.0E13 is outside -1.0E12..1.0E12");
    }
}
