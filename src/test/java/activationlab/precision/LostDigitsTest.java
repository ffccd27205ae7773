package activationlab.precision;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LostDigitsTest {
    /** 40 digits or more, computed by another program with arbitrary precision. */
    @ParameterizedTest
    @CsvSource({
        "SIGMOID, -80, 1.8048513878454151723121283573500273885962177757645e-35",
        "SIGMOID_SLOPE, 40, 4.2483542552915889592322070259503548016664406188259e-18",
        "SOFTPLUS, -40, 4.2483542552915889863049778436315821818777506062887e-18",
        "LOG_SIGMOID, -100, -100.0000000000000000000000000000000000000000000372",
        "TANH_SLOPE, 10, 8.244614455767397374609178421571428393247524362221e-9",
        "GELU, -12, -2.1317785344932147972354052022146685108711997210147e-32",
        "EXPM1, 0.0001220703125, 0.00012207776338377107650351967040531696518757013256607",
        "TANHSHRINK, 0.0001220703125, 6.0632979756794493878928198412657049346631938046179e-13",
    })
    void theTrueValuesAreTrue(Pitfall pitfall, double x, BigDecimal expected) {
        BigDecimal relative = pitfall.exact(x).subtract(expected).divide(expected, Exact.PRECISION);
        assertThat(relative.abs()).isLessThan(new BigDecimal("1e-40"));
    }

    @ParameterizedTest
    @CsvSource({
        "sigmoid, SIGMOID",
        "softplus, SOFTPLUS",
        "log_sigmoid, LOG_SIGMOID",
        "gelu, GELU",
        "tanhshrink, TANHSHRINK"
    })
    void theCatalogLosesNextToNothing(String id, Pitfall pitfall) {
        Activation f = Catalog.require(id);
        for (int i = 0; i < 60; i++) {
            double x = pitfall.places().at(i, 60);
            double exact = pitfall.exact(x).doubleValue();
            assertThat(f.value(x)).as("%s at %s", id, x).isCloseTo(exact, Offset.offset(1e-13 * Math.abs(exact)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void stableFormulasLoseLessThanADigit(Pitfall pitfall) {
        for (Digits digits : Digits.values()) {
            assertThat(LostDigits.of(pitfall, digits, 101))
                    .allSatisfy(sample -> assertThat(sample.stableLost()).isLessThan(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"SIGMOID_SLOPE", "SOFTPLUS", "LOG_SIGMOID", "TANH_SLOPE", "GELU"})
    void naiveFormulasLoseEveryDigitSomewhere(Pitfall pitfall) {
        for (Digits digits : Digits.values()) {
            double worst = LostDigits.of(pitfall, digits, 101).stream()
                    .mapToDouble(LostDigits::naiveLost)
                    .max()
                    .orElseThrow();
            assertThat(worst).isEqualTo(digits.all());
        }
    }

    @Test
    void aNaiveSigmoidBreaksDownInFloatWhereTheExponentialOverflows() {
        assertThat(LostDigits.at(Pitfall.SIGMOID, Digits.FLOAT, 88).naive()).isEqualTo(1);
        LostDigits broken = LostDigits.at(Pitfall.SIGMOID, Digits.FLOAT, 89);
        assertThat(broken.naive()).isNaN();
        assertThat(broken.naiveLost()).isEqualTo(Digits.FLOAT.all());
        assertThat(broken.stable()).isEqualTo(1);
    }

    @Test
    void halfTheDigitsAreGoneWhereTheResultIsTheRootOfTheRounding() {
        // 1 - tanh² at 9: the slope is 6.1e-8, so about 7.2 of 16 digits cancel.
        double lost = LostDigits.at(Pitfall.TANH_SLOPE, Digits.DOUBLE, 9).naiveLost();
        assertThat(lost).isBetween(6.0, 8.0);
    }

    @Test
    void everyFormulaIsPartOfAnActivationOfTheCatalogAndSomeHaveNone() {
        for (Pitfall pitfall : Pitfall.values()) {
            assertThat(pitfall.words().activations())
                    .isNotEmpty()
                    .allSatisfy(id ->
                            assertThat(Pitfall.of(Catalog.require(id).id())).contains(pitfall));
        }
        assertThat(Pitfall.of("sigmoid")).containsExactly(Pitfall.SIGMOID, Pitfall.SIGMOID_SLOPE);
        assertThat(Pitfall.of("relu")).isEmpty();
    }
}
