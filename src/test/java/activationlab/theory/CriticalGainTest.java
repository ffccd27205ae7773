package activationlab.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.formula.Formula;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CriticalGainTest {
    static Stream<Activation> activations() {
        return Catalog.elementwise().stream();
    }

    private static CriticalGain gain(String id) {
        return new CriticalGain(Catalog.require(id), 0, 0);
    }

    /**
     * Known ones: 1 where the slope at 0 is 1 and the variance sinks to 0 (Poole et al. 2016 for tanh); the root of 2
     * where half of the units pass on (He et al. 2015); √(2 / (1 + α²)) with a slope α on the left. Of squared ReLU,
     * q = 1.5 σ² q² from q = σ²; of the bell, q = σ² / √(1 + 4q) and 4 σ² q = (1 + 4q)^1.5 solved together.
     */
    @ParameterizedTest
    @CsvSource({
        "identity, 1",
        "tanh, 1",
        "arctan, 1",
        "softsign, 1",
        "sine, 1",
        "hard_tanh, 1",
        "elu, 1",
        "relu, 1.4142135623730951",
        "relu6, 1.4142135623730951",
        "softplus, 1.4142135623730951",
        "leaky_relu, 1.4141428569978354",
        "prelu, 1.3719886811400708",
        "squared_relu, 0.9036020036098448",
        "gaussian, 1.7071067811865475",
    })
    void isWhereTheoryPutsIt(String id, double sigma) {
        assertThat(gain(id).sigma().orElseThrow()).isCloseTo(sigma, within(2e-7));
    }

    /** Their variances blow up or die, depending on which side of a fixed point they begin. */
    @ParameterizedTest
    @CsvSource({"gelu, 1.468", "swish, 1.559", "mish, 1.451"})
    void jumpsWhereGatesOpenTheMoreTheMoreComesIn(String id, double sigma) {
        CriticalGain gain = gain(id);
        double found = gain.sigma().orElseThrow();
        assertThat(found).isCloseTo(sigma, within(1e-3));
        assertThat(gain.growth(0.9999 * found)).isLessThan(-0.2);
        assertThat(gain.growth(1.0001 * found)).isGreaterThan(0.05);
    }

    @ParameterizedTest
    @MethodSource("activations")
    void partsVanishingFromExploding(Activation activation) {
        CriticalGain gain = new CriticalGain(activation, 0, 0);
        if (activation.id().equals("step")) {
            assertThat(gain.sigma()).isEmpty();
            assertThat(gain.growth(5)).isEqualTo(Double.NEGATIVE_INFINITY);
            return;
        }
        double sigma = gain.sigma().orElseThrow();
        assertThat(gain.growths(List.of(0.5 * sigma, 0.99 * sigma))).allMatch(growth -> growth < 0);
        assertThat(gain.growth(1.01 * sigma)).isPositive();
    }

    @Test
    void growthIsTheLogarithmOfWhatALayerDoes() {
        assertThat(gain("relu").growth(2)).isCloseTo(Math.log(2), within(1e-10));
        assertThat(gain("identity").growth(0.5)).isCloseTo(Math.log(0.25), within(1e-10));
        assertThat(gain("tanh").growth(0.5)).isCloseTo(Math.log(0.25), within(1e-10));
        assertThat(gain("softsign").growth(3)).isBetween(0.0, 2 * Math.log(3));
    }

    /** With q = σ² t² at a bias b, tanh is at its straightest where b is 0. */
    @Test
    void aBiasTakesSlopesAway() {
        Activation tanh = Catalog.require("tanh");
        assertThat(new CriticalGain(tanh, 1, 0).sigma().orElseThrow()).isGreaterThan(1.5);
        assertThat(new CriticalGain(tanh, 0, 0.3).sigma().orElseThrow()).isGreaterThan(1.2);
        assertThat(new CriticalGain(Catalog.require("relu"), 1, 0).sigma().orElseThrow())
                .isLessThan(Math.sqrt(2));
    }

    @Test
    void whatIsNotDefinedEverywhereHasNone() {
        CriticalGain root = new CriticalGain(Formula.parse("sqrt(x)"), 0, 0);
        assertThat(root.growth(1)).isNaN();
        assertThat(root.sigma()).isEmpty();
    }
}
