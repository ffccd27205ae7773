package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
    private final Softmax softmax = new Softmax(1);

    private double[] probabilities(double... logits) {
        double[] out = new double[logits.length];
        softmax.probabilities(logits, out);
        return out;
    }

    @Test
    void sumsToOneAndKeepsTheOrder() {
        double[] p = probabilities(1, 2, 3);
        assertThat(p[0]).isCloseTo(0.09003057317038046, within(1e-16)); // e/(e + e² + e³)
        assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-15));
        assertThat(p).isSorted();
    }

    @Test
    void isStableForLogitsOfAMillion() {
        assertThat(probabilities(1e6, 1e6, -1e6)).containsExactly(0.5, 0.5, 0);
        assertThat(probabilities(-1e6, -1e6 + 1)).isEqualTo(probabilities(0, 1));
    }

    @Test
    void flattensWithTemperature() {
        double[] hot = new double[2];
        new Softmax(10).probabilities(new double[] {0, 10}, hot);
        assertThat(hot).isEqualTo(probabilities(0, 1));
    }

    @Test
    void jacobianAgreesWithCentralDifferencesAndItsRowsSumToZero() {
        double[] logits = {0.3, -1.2, 2};
        Softmax cool = new Softmax(0.7);
        double[][] jacobian = cool.jacobian(logits);
        double h = 1e-5;
        for (int j = 0; j < 3; j++) {
            double[] up = new double[3];
            double[] down = new double[3];
            logits[j] += h;
            cool.probabilities(logits, up);
            logits[j] -= 2 * h;
            cool.probabilities(logits, down);
            logits[j] += h;
            for (int i = 0; i < 3; i++) {
                assertThat(jacobian[i][j]).isCloseTo((up[i] - down[i]) / (2 * h), within(1e-9));
            }
        }
        assertThat(List.of(jacobian))
                .allSatisfy(row -> assertThat(Arrays.stream(row).sum()).isCloseTo(0, within(1e-16)));
    }

    @Test
    void sliceIsOneProbabilityAndOneDiagonalElement() {
        Activation slice = Catalog.require("softmax").with("second", 1).with("third", -2);
        double[] logits = {0.4, 1, -2};
        assertThat(slice.value(0.4)).isCloseTo(probabilities(logits)[0], within(1e-16));
        assertThat(slice.slope(0.4)).isCloseTo(softmax.jacobian(logits)[0][0], within(1e-16));
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> new Softmax(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("temperature 0.0 is outside 0.05..20.0");
        assertThatThrownBy(() -> softmax.probabilities(new double[3], new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 logits do not fit 2 probabilities");
    }
}
