package activationlab.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.training.LayerStats;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StepSizeTest {
    private static Finding of(double... ratios) {
        List<LayerStats> layers = DoubleStream.of(ratios)
                .mapToObj(ratio -> new LayerStats(1, 1, 0, 0, 0, new LayerStats.Motion(1e-3, ratio)))
                .toList();
        return StepSize.of(layers);
    }

    @Test
    void stepsBetweenTheThresholdsAreCalm() {
        assertThat(of(1e-3, 1e-2, 1e-4)).isEqualTo(new Finding(Severity.CALM, "steps suit the size of the weights"));
        assertThat(of(Double.NaN, Double.NaN)).isEqualTo(new Finding(Severity.CALM, "no step is known"));
    }

    @Test
    void theLayerThatIsFarthestFromTheMiddleIsNamed() {
        assertThat(of(0.02, 0.5, 1e-3))
                .isEqualTo(new Finding(
                        Severity.NOTICE, "a step moves layer 2 by 0.5 of its size, more than 10⁻²: unsteady"));
        assertThat(of(1e-3, 2e-6))
                .isEqualTo(new Finding(
                        Severity.NOTICE,
                        "a step moves the output layer by 2×10⁻⁶ of its size, less than 10⁻⁴: nearly at rest"));
        assertThat(of(0, 1e-3).sentence()).isEqualTo("a step does not move layer 1 at all");
    }
}
