package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.999, 0.5, 0.123456789, 0.9999999})
    void powersAreCorrectlyRounded(double base) {
        BigDecimal exact = BigDecimal.ONE;
        for (int exponent = 0; exponent <= 300; exponent++) {
            assertThat(Power.of(base, exponent)).as("%s^%d", base, exponent).isEqualTo(exact.doubleValue());
            exact = exact.multiply(new BigDecimal(base), new MathContext(60));
        }
    }

    @Test
    void theEndsAreExactToo() {
        assertThat(Power.of(0, 0)).isEqualTo(1);
        assertThat(Power.of(0, 5)).isZero();
        assertThat(Power.of(1, Long.MAX_VALUE)).isEqualTo(1);
        assertThat(Power.of(0.999, 10_000_000)).isZero();
    }
}
