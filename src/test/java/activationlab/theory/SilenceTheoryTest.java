package activationlab.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Normal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTheoryTest {
    private final SilenceTheory ten = SilenceTheory.of(10);

    /**
     * The density of the squared length of the weights as a Fourier series of 6000 terms, integrated by 60 places of
     * Gauss and Legendre for each tenth of it: made with SciPy 1.17, which knows Φ's logarithm.
     */
    @ParameterizedTest(name = "bias {0}: {1}, {2}, {3}")
    @CsvSource({
        "-0.5, 0.8123271694082725, 0.004478943083910056, 3.266779294516272e-06",
        "-1, 0.9581160470819345, 0.31354740431874784, 0.003340769600004121",
        "-1.5, 0.9940827716540896, 0.8377832289550724, 0.14263626065777374",
        "-2, 0.9994326720786376, 0.9823230578863591, 0.6874281018170438",
        "-3, 0.9999979962483886, 0.9999359078644103, 0.9980236931724912",
        "-10, 1, 1, 1",
        "0, 0.5, 2.328306436538698e-10, 9.332636185032827e-302",
        "0.5, 0.18767283059172743, 3.857367655358355e-21, 0",
        "2, 0.000567327921362421, 2.2390889661642125e-65, 0"
    })
    void agreesWithAnotherWayToIntegrate(double bias, double one, double batch, double dataset) {
        assertThat(ten.silent(bias, 1)).isCloseTo(one, within(1e-13));
        assertThat(ten.silent(bias, 32)).isCloseTo(batch, within(1e-13));
        assertThat(ten.silent(bias, 1000)).isCloseTo(dataset, within(1e-12));
    }

    /** Half a million drawn units leave a standard error of 0.07 % at most; the same as on the experiment's slider. */
    @ParameterizedTest(name = "bias {0}: {1} % of units")
    @CsvSource({"-1, 0.334", "-1.5, 14.26", "-2, 68.74"})
    void agreesWithDrawnWeights(double bias, double percent) {
        SplittableRandom random = new SplittableRandom(1);
        int units = 500_000;
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            double square = 0;
            for (int input = 0; input < 10; input++) {
                double weight = random.nextDouble(-1, 1) / Math.sqrt(10);
                square += weight * weight;
            }
            sum += Math.exp(1000 * Math.log1p(-Normal.above(-bias / Math.sqrt(square))));
        }
        assertThat(100 * sum / units).isCloseTo(percent, within(0.2));
        assertThat(100 * ten.silent(bias, 1000)).isCloseTo(percent, within(0.005));
    }

    /** Two inputs have a density that is known: π/4 up to 1, arctan beyond; Simpson's rule over t = √s, √(s - 1). */
    @Test
    void twoInputsAgreeWithSimpsonsRule() {
        int steps = 4000;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            double weight = (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2) / (3.0 * steps);
            double inner = i == 0 ? 1 : 1 - Normal.above(0.7 * Math.sqrt(2 / (t * t)));
            double outer = 1 - Normal.above(0.7 * Math.sqrt(2 / (1 + t * t)));
            sum += weight * 2 * t * (Math.PI / 4 * inner + (Math.PI / 4 - Math.atan(t)) * outer);
        }
        assertThat(SilenceTheory.of(2).silent(-0.7, 1)).isCloseTo(sum, within(1e-11));
    }

    @Test
    void moreSamplesAndHigherBiasesMakeSilenceLessLikely() {
        for (int i = 0; i <= 120; i++) {
            double bias = 2 - i / 10.0;
            assertThat(ten.silent(bias, 1)).isBetween(ten.silent(bias, 32), 1 + 1e-13);
            assertThat(ten.silent(bias, 32)).isBetween(ten.silent(bias, 1000), 1 + 1e-13);
            assertThat(ten.silent(bias - 0.1, 1000)).isGreaterThanOrEqualTo(ten.silent(bias, 1000) - 1e-13);
        }
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ten.silent(-1, 0))
                .withMessage("samples 0, wanted at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ten.silent(Double.NaN, 1))
                .withMessage("bias NaN, wanted a finite number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SilenceTheory.of(1))
                .withMessage("squares 1, wanted at least 2");
    }
}
