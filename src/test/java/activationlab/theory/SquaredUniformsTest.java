package activationlab.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SquaredUniformsTest {
    /** The square of a draw has mean 1/3 and variance 4/45; its third central moment is 1/7 - 3/15 + 2/27. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 10, 20})
    void hasTheMomentsOfASumOfIndependentSquares(int count) {
        SquaredUniforms sum = SquaredUniforms.of(count);
        double mean = count / 3.0;
        assertThat(sum.mean(s -> 1)).isCloseTo(1, within(1e-13));
        assertThat(sum.mean(s -> s)).isCloseTo(mean, within(1e-12));
        assertThat(sum.mean(s -> (s - mean) * (s - mean))).isCloseTo(count * 4 / 45.0, within(1e-12));
        assertThat(sum.mean(s -> Math.pow(s - mean, 3)))
                .isCloseTo(count * (1 / 7.0 - 3 / 15.0 + 2 / 27.0), within(1e-12));
    }

    /** Below 1 a cube holds the whole ball: the density is that of the ball's volume, π^5 s^4 / (24 · 2^10) for ten. */
    @Test
    void growsLikeTheVolumeOfABallFirst() {
        SquaredUniforms ten = SquaredUniforms.of(10);
        for (double s = 0.05; s < 1; s += 0.1) {
            double exact = Math.pow(Math.PI, 5) * Math.pow(s, 4) / (24 * 1024);
            assertThat(ten.density(s)).isCloseTo(exact, within(1e-15));
        }
    }

    /**
     * The Fourier series of the density on [0, 10], whose coefficients are powers of a Fresnel integral: 6000 terms in
     * double precision, made with SciPy 1.17.
     */
    @ParameterizedTest
    @CsvSource({
        "0.25, 4.864051894898358e-05",
        "0.9, 0.008169739387517172",
        "1.5, 0.061672808194042514",
        "2.3, 0.25339002152609946",
        "3.3, 0.4161398915459335",
        "5.5, 0.03532188641065478",
        "7.7, 2.353600795136357e-05",
        "9.5, 6.833400512107346e-12"
    })
    void isTheFourierSeriesOfPowersOfFresnelIntegrals(double s, double density) {
        assertThat(SquaredUniforms.of(10).density(s)).isCloseTo(density, within(1e-14));
    }

    @Test
    void isNothingOutside() {
        assertThat(SquaredUniforms.of(3).density(-0.1)).isZero();
        assertThat(SquaredUniforms.of(3).density(3.1)).isZero();
    }

    @Test
    void refusesASingleSquareWhoseDensityIsInfiniteAtZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SquaredUniforms.of(1))
                .withMessage("squares 1, wanted at least 2");
    }
}
