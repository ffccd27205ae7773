package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogSpanTest {
    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-300, 1, 9.9e307, 1.2e308, Double.MAX_VALUE})
    void everyPositiveNumberHasAnAxis(double value) {
        LogSpan span = new LogSpan();
        span.add(value);
        assertThat(span.decades().max()).isGreaterThan(span.decades().min()).isFinite();
        assertThat(span.steps().max()).isGreaterThan(span.steps().min()).isFinite();
        span.add(0);
        assertThat(span.decades().min()).isPositive();
    }
}
