package activationlab.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepSweepTest {
    @ParameterizedTest
    @ValueSource(strings = {"sigmoid", "tanh", "gelu", "swish", "mish", "softplus", "sine"})
    void theValleyLiesWhereRoundingAndCurvatureBalance(String id) {
        Activation f = Catalog.require(id);
        StepSweep.Valley forward =
                StepSweep.of(f, 1, Difference.FORWARD).valley().orElseThrow();
        StepSweep.Valley central =
                StepSweep.of(f, 1, Difference.CENTRAL).valley().orElseThrow();
        assertThat(forward.step()).isBetween(Difference.FORWARD.usualStep() / 20, Difference.FORWARD.usualStep() * 20);
        assertThat(central.step()).isBetween(Difference.CENTRAL.usualStep() / 20, Difference.CENTRAL.usualStep() * 20);
        assertThat(forward.error()).isBetween(1e-10, 1e-7);
        assertThat(central.error()).isBetween(1e-13, 1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void beyondTheValleyTheErrorFallsWithThePowerThatTheoryNames(Difference difference) {
        StepSweep sweep = StepSweep.of(Catalog.require("tanh"), 1, difference);
        int far = index(sweep, 1e-2);
        int near = index(sweep, 1e-3);
        double power = Math.log10(sweep.error(far) / sweep.error(near));
        assertThat(power).isBetween(difference.order() - 0.05, difference.order() + 0.05);
    }

    private static int index(StepSweep sweep, double step) {
        int index = 0;
        while (sweep.step(index) < step * 0.999) {
            index++;
        }
        return index;
    }

    @ParameterizedTest
    @CsvSource({"identity, 3", "relu, 1", "leaky_relu, -2", "step, 1"})
    void straightPiecesHaveNoValley(String id, double x) {
        for (Difference difference : Difference.values()) {
            assertThat(StepSweep.of(Catalog.require(id), x, difference).valley())
                    .isEmpty();
        }
    }

    @Test
    void atAKinkTheCentralDifferenceFindsTheMeanOfBothSides() {
        StepSweep sweep = StepSweep.of(Catalog.require("relu"), 0, Difference.CENTRAL);
        for (int i = 0; i < sweep.size(); i++) {
            assertThat(sweep.error(i)).isEqualTo(0.5);
        }
    }

    @Test
    void aPlaceOrStepOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new NumericCheck(0, 2)).hasMessage("step 2.0 is outside 1.0E-16..1.0");
        assertThatThrownBy(() -> new NumericCheck(1e13, 1)).hasMessageContaining("place 1.0E13 is outside");
    }
}
