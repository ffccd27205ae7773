package activationlab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogitsTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-15);

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        Logits logits = new Logits(List.of(0.3, -1.2, 2.0, 0.5), 0.7, 1);
        double h = 1e-5;
        for (int i = 0; i < 4; i++) {
            double up = logits.withValue(i, logits.values().get(i) + h).loss();
            double down = logits.withValue(i, logits.values().get(i) - h).loss();
            assertThat(logits.gradient().get(i)).isCloseTo((up - down) / (2 * h), Offset.offset(1e-9));
        }
    }

    @Test
    void atTemperatureOneTheGradientIsProbabilityMinusTruth() {
        Logits logits = Logits.initial();
        assertThat(logits.gradient().get(0)).isCloseTo(logits.probabilities().get(0) - 1, EXACT);
        assertThat(logits.gradient().get(2)).isEqualTo(logits.probabilities().get(2));
        assertThat(logits.gradient().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(0, EXACT);
    }

    @Test
    void logitsOfAMillionGiveNumbers() {
        Logits logits = new Logits(List.of(1e6, -1e6, 1e6), 0.05, 1);
        assertThat(logits.probabilities()).containsExactly(0.5, 0.0, 0.5);
        assertThat(logits.loss()).isCloseTo(4e7 + Math.log(2), Offset.offset(1e-8));
        assertThat(logits.gradient()).containsExactly(10.0, -20.0, 10.0);
        assertThat(logits.jacobian().getFirst()).containsExactly(5.0, -0.0, -5.0);
    }

    @Test
    void aSureClassKeepsTheDigitsOfItsGradient() {
        Logits sure = new Logits(List.of(50.0, 0.0), 1, 0);
        assertThat(sure.gradient().get(0)).isCloseTo(-Math.exp(-50), Offset.offset(1e-35));
    }

    @Test
    void classesComeAndGo() {
        Logits logits = new Logits(List.of(1.0, 2.0, 3.0), 1, 2);
        assertThat(logits.withClasses(5).values()).containsExactly(1.0, 2.0, 3.0, 0.0, 0.0);
        assertThat(logits.withClasses(2).target()).isEqualTo(1);
        assertThatThrownBy(() -> logits.withClasses(7)).hasMessage("classes 7 is outside 2..6");
        assertThatThrownBy(() -> logits.withTarget(3)).hasMessage("right class 3 of 3, wanted 0..2");
    }
}
