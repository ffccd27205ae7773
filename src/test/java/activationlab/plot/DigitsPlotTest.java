package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.precision.Pitfall;
import activationlab.scale.Range;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DigitsPlotTest {
    private static <T extends Mark> List<T> marks(Panel panel, Class<T> kind) {
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void doubleStandsAboveFloatAndTheLegendShowsBothFormulas() {
        Figure figure = DigitsPlot.of(Pitfall.TANHSHRINK);
        assertThat(figure.panels()).extracting(Panel::title).containsExactly("double", "float");
        assertThat(figure.panels().getLast().x().kind()).isEqualTo(Axis.Kind.LOG);
        assertThat(marks(figure.panels().getFirst(), Curve.class))
                .extracting(Curve::name)
                .containsExactly("naive: x - tanh x", "stable: x\u00b3/3 - 2x\u2075/15 + ... near 0");
        assertThat(figure.reading()).startsWith("In double the naive formula loses up to 12.");
    }

    @Test
    void geluAndItsApproximationDifferMostAt27() {
        // At most 4.7e-4, at x = +-2.70.
        Figure figure = ApproximationPlot.of(Range.of(-5, 5), 2001);
        List<Points> extremes = marks(figure.panels().getFirst(), Points.class);
        assertThat(extremes).hasSize(2).allSatisfy(extreme -> {
            assertThat(Math.abs(extreme.at().x(0))).isCloseTo(2.70, Offset.offset(0.01));
            assertThat(Math.abs(extreme.at().y(0))).isCloseTo(0.473, Offset.offset(0.005));
        });
        assertThat(figure.reading()).isEqualTo("In view they differ by at most 0.000473.");
    }
}
