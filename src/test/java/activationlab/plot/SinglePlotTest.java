package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Catalog;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Points;
import activationlab.scale.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class SinglePlotTest {
    private static final CurveView VIEW = CurveView.over(Range.of(-5, 5));

    private static Figure figure(String id, double factor) {
        return SinglePlot.of(List.of(new StyledActivation(Catalog.require(id), 0)), VIEW, factor);
    }

    private static List<Curve> curves(Figure figure) {
        return figure.panels().getFirst().marks().stream()
                .filter(Curve.class::isInstance)
                .map(Curve.class::cast)
                .toList();
    }

    @Test
    void theLegendStatesHowMuchLargerTheDerivativeIsDrawn() {
        List<Curve> curves = curves(figure("sigmoid", 4));
        assertThat(curves).extracting(Curve::name).containsExactly("Sigmoid", "Sigmoid\u2032 \u00d7 4");
        assertThat(curves).extracting(curve -> curve.stroke().dash()).containsExactly(Dash.SOLID, Dash.DASHED);
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < curves.get(1).series().size(); i++) {
            highest = Math.max(highest, curves.get(1).series().y(i));
        }
        assertThat(highest).isBetween(0.9999, 1.0); // 4 times 1/4
        assertThat(curves(figure("sigmoid", 1))).extracting(Curve::name).contains("Sigmoid\u2032");
    }

    @Test
    void onePanelHoldsBothAndTheDotsAreScaledToo() {
        Figure figure = figure("relu", 3);
        assertThat(figure.panels()).hasSize(1);
        assertThat(figure.panels().getFirst().y().range().max()).isGreaterThan(5);
        List<Double> dots = figure.panels().getFirst().marks().stream()
                .filter(Points.class::isInstance)
                .map(dot -> ((Points) dot).at().y(0))
                .toList();
        assertThat(dots).containsExactly(3.0, 0.0);
    }

    @Test
    void aFactorOutOfRangeIsRefused() {
        assertThatThrownBy(() -> figure("relu", 0)).hasMessage("factor of the derivatives 0.0 is outside 0.1..100.0");
    }
}
