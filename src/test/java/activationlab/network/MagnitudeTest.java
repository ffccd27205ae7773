package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MagnitudeTest {
    @ParameterizedTest
    @ValueSource(doubles = {1, 1e-150, 1e-160, 1e-300, 1e150, 1e160, 1e300})
    void threeAndFourGiveFiveAtAnyScale(double scale) {
        double[][] rows = {{9, 3 * scale, 9}, {9, -4 * scale, 9}, {9, 9, 9}};
        assertThat(new Magnitude(3).norm(rows, 2, 1, 2)).isCloseTo(5 * scale, within(1e-15 * 5 * scale));
    }

    @Test
    void nothingHasNormZeroAndWhatIsNotFiniteShows() {
        Magnitude magnitude = new Magnitude(2);
        assertThat(magnitude.norm(new double[][] {{0, 0}}, 1, 0, 2)).isZero();
        assertThat(magnitude.norm(new double[][] {{1, Double.NEGATIVE_INFINITY}}, 1, 0, 2))
                .isInfinite();
        assertThat(magnitude.norm(new double[][] {{1, Double.NaN}}, 1, 0, 2)).isNaN();
    }
}
