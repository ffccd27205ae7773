package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    /** The right column is what Python's repr prints. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "1, 1.0",
        "100, 100.0",
        "0.013000000000000001, 0.013000000000000001",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "-0.0000123, -1.23e-05",
        "1.2378669842720644E-6, 1.2378669842720644e-06",
        "1234567890123456, 1234567890123456.0",
        "1E15, 1000000000000000.0",
        "1E16, 1e+16",
        "1.5E300, 1.5e+300",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "NaN, nan",
        "Infinity, inf",
        "-Infinity, -inf",
    })
    void shortestIsAsPythonPrintsIt(double value, String text) {
        assertThat(Decimal.shortest(value)).isEqualTo(text);
    }

    @Test
    void shortestParsesBackToTheSameBits() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(Decimal.shortest(value))).isEqualTo(value);
            }
        }
    }
}
