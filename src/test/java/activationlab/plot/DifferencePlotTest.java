package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.precision.Difference;
import activationlab.precision.NumericCheck;
import activationlab.scale.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencePlotTest {
    private static final CurveView VIEW = CurveView.over(Range.of(-5, 5));

    private static Figure figure(String id, NumericCheck check) {
        return DifferencePlot.of(new StyledActivation(Catalog.require(id), 0), VIEW, check);
    }

    private static <T extends Mark> List<T> marks(Panel panel, Class<T> kind) {
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void theStepAxisIsLogarithmicAndBothValleysAreMarked() {
        Figure figure = figure("tanh", NumericCheck.initial());
        Panel steps = figure.panels().getLast();
        assertThat(steps.x().kind()).isEqualTo(Axis.Kind.LOG);
        assertThat(steps.y().kind()).isEqualTo(Axis.Kind.LOG);
        List<Points> bottoms = marks(steps, Points.class);
        assertThat(bottoms).hasSize(2);
        assertThat(bottoms.get(0).at().x(0)).isBetween(1e-9, 1e-7);
        assertThat(bottoms.get(1).at().x(0)).isBetween(1e-6, 1e-4);
        assertThat(figure.reading()).startsWith("Best steps at x = 1: forward h = ");
    }

    @Test
    void oneDifferenceAloneIsDrawnInEveryPanel() {
        StyledActivation tanh = new StyledActivation(Catalog.require("tanh"), 0);
        Figure figure = DifferencePlot.of(tanh, VIEW, NumericCheck.initial(), List.of(Difference.CENTRAL));
        assertThat(figure.reading())
                .startsWith("Best steps at x = 1: central h = ")
                .doesNotContain("forward");
        assertThat(figure.panels())
                .extracting(panel -> marks(panel, Curve.class).size())
                .containsExactly(2, 1, 1);
    }

    @Test
    void aLongStepMissesTheKinkOnlyNearIt() {
        Panel errors = figure("relu", new NumericCheck(1, 0.1)).panels().get(1);
        Curve central = marks(errors, Curve.class).getLast();
        for (int i = 0; i < central.series().size(); i++) {
            double x = central.series().x(i);
            double error = central.series().y(i);
            if (Math.abs(x) > 0.11) {
                assertThat(error).as("error at %s", x).isLessThan(1e-12);
            } else if (Math.abs(x) < 0.09 && x != 0) {
                assertThat(error).as("error at %s", x).isGreaterThan(0.04);
            }
        }
    }

    @Test
    void readingsSayWhyThereIsNoValley() {
        assertThat(figure("relu", new NumericCheck(1, 0.1)).reading()).startsWith("Nothing bends at x = 1");
        assertThat(figure("relu", new NumericCheck(0, 0.1)).reading()).startsWith("At a kink the derivative");
        assertThat(figure("relu", new NumericCheck(-2, 0.1)).reading())
                .isEqualTo("Every step gives the exact slope here.");
    }
}
