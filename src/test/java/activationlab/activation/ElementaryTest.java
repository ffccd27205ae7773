package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference values are correctly rounded, computed with arbitrary precision. */
class ElementaryTest {
    /** Writes a function of a row into another. */
    private interface RowForm {
        void run(double[] z, double[] out, int n);
    }

    @ParameterizedTest
    @CsvSource({
        "erf, 1e-300, 1.1283791670955126e-300",
        "erf, 1e-10, 1.1283791670955126e-10",
        "erf, 0.1, 0.1124629160182849",
        "erf, -0.25, -0.27632639016823696",
        "erf, 0.4999999, 0.5204997899347843",
        "erf, 0.5, 0.5204998778130465",
        "erf, -0.50000001, -0.5204998866008723",
        "erf, 0.75, 0.7111556336535151",
        "erf, 1.0, 0.8427007929497149",
        "erf, -1.5, -0.9661051464753108",
        "erf, 2.0, 0.9953222650189527",
        "erf, 3.3, 0.9999969422902035",
        "erf, -4.4, -0.999999999510829",
        "erf, 5.5, 0.9999999999999927",
        "erf, 5.9, 0.9999999999999999",
        "erf, 6.5, 1.0",
        "erf, 20.0, 1.0",
        "erfc, -6.0, 2.0",
        "erfc, -1.5, 1.9661051464753108",
        "erfc, -0.3, 1.3286267594591274",
        "erfc, 1e-10, 0.999999999887162",
        "erfc, 0.3, 0.6713732405408726",
        "erfc, 0.5000001, 0.47950003430870003",
        "erfc, 1.0, 0.15729920705028513",
        "erfc, 2.5, 0.0004069520174449589",
        "erfc, 7.0, 4.183825607779414e-23",
        "erfc, 12.0, 1.3562611692059042e-64",
        "erfc, 26.0, 5.663192408856143e-296",
        "exp, -300.5, 3.1225412772322846e-131",
        "exp, -169.9, 1.6344345140514861e-74",
        "exp, -20.25, 1.6052280551856116e-09",
        "exp, -1.0, 0.36787944117144233",
        "exp, 0.3, 1.3498588075760032",
        "exp, 25.5, 118716009132.16965",
        "exp, 170.5, 1.1148313283435107e+74",
        "exp, 700.0, 1.0142320547350045e+304",
        "expm1, -300.5, -1.0",
        "expm1, -20.25, -0.9999999983947719",
        "expm1, -1.0, -0.6321205588285577",
        "expm1, -1e-09, -9.999999995e-10",
        "expm1, 0.3, 0.3498588075760031",
        "expm1, 1.0, 1.7182818284590453",
        "expm1, 25.5, 118716009131.16965",
        "expm1, 700.0, 1.0142320547350045e+304"
    })
    void agreeWithArbitraryPrecision(String function, double x, double value) {
        DoubleUnaryOperator f = switch (function) {
            case "erf" -> Elementary::erf;
            case "erfc" -> Elementary::erfc;
            case "exp" -> Elementary::exp;
            default -> Elementary::expm1;
        };
        assertThat(f.applyAsDouble(x)).isCloseTo(value, within(4 * Math.ulp(value)));
    }

    @Test
    void rowsHoldTheBitsOfTheScalars() {
        assertSameBits(Elementary::exp, Elementary::exp);
        assertSameBits(Elementary::expm1, Elementary::expm1);
        assertSameBits(Elementary::erf, Elementary::erf);
    }

    private static void assertSameBits(RowForm rows, DoubleUnaryOperator scalar) {
        double[] z = Samples.allInputs();
        double[] out = new double[z.length];
        rows.run(z, out, z.length);
        for (int i = 0; i < z.length; i++) {
            assertThat(Double.doubleToLongBits(out[i]))
                    .as("at %s", z[i])
                    .isEqualTo(Double.doubleToLongBits(scalar.applyAsDouble(z[i])));
        }
    }

    @Test
    void knowTheirLimits() {
        assertThat(Elementary.erf(Double.NEGATIVE_INFINITY)).isEqualTo(-1);
        assertThat(Elementary.erf(Double.NaN)).isNaN();
        assertThat(Elementary.exp(1000)).isInfinite();
        assertThat(Elementary.exp(-1000)).isZero();
        assertThat(Elementary.expm1(-1000)).isEqualTo(-1);
    }
}
