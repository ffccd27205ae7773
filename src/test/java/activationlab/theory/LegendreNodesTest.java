package activationlab.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegendreNodesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 28, 64})
    void integratesPolynomialsBelowTwiceTheirNumber(int count) {
        LegendreNodes nodes = LegendreNodes.of(count);
        for (int power = 0; power < 2 * count; power++) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += nodes.weight(i) * Math.pow(nodes.place(i), power);
            }
            assertThat(sum).isCloseTo(1.0 / (power + 1), within(1e-14));
        }
    }

    /** Abramowitz and Stegun, table 25.4, moved from [-1, 1] to [0, 1]. */
    @Test
    void threeNodesAreThoseOfTheTable() {
        LegendreNodes nodes = LegendreNodes.of(3);
        assertThat(nodes.place(0)).isCloseTo((1 - 0.774596669241483) / 2, within(2e-15));
        assertThat(nodes.place(1)).isCloseTo(0.5, within(2e-15));
        assertThat(nodes.weight(0)).isCloseTo(0.555555555555556 / 2, within(2e-15));
        assertThat(nodes.weight(1)).isCloseTo(0.888888888888889 / 2, within(2e-15));
    }

    @Test
    void interpolatesSmoothFunctionsAlsoAtTheNodesAndEnds() {
        LegendreNodes nodes = LegendreNodes.of(28);
        double[] values = IntStream.range(0, nodes.count())
                .mapToDouble(i -> Math.exp(nodes.place(i)))
                .toArray();
        for (double at : new double[] {0, nodes.place(3), 0.123, 0.5, nodes.place(27), 1}) {
            assertThat(nodes.interpolated(values, at)).isCloseTo(Math.exp(at), within(1e-14));
        }
    }

    @Test
    void refusesNoNodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegendreNodes.of(0))
                .withMessage("nodes 0, wanted at least 1");
    }
}
