package activationlab.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final double[][] FEATURES = {{1, 2, 3}, {10, 20, 30}};
    private static final int[] ORDER = {1, 2, 0};

    @Test
    void batchesAreGatheredFeatureByFeature() {
        Samples samples = new Samples(FEATURES, new double[] {100, 200, 300});
        double[][] rows = new double[2][2];
        double[][] targets = new double[1][2];
        samples.gather(ORDER, 1, 2, rows, targets);
        assertThat(rows).isDeepEqualTo(new double[][] {{3, 1}, {30, 10}});
        assertThat(targets).isDeepEqualTo(new double[][] {{300, 100}});
    }

    @Test
    void severalTargetsAreGatheredAndSlicedRowByRow() {
        Samples samples = new Samples(FEATURES, new double[][] {{100, 200, 300}, {-1, -2, -3}});
        assertThat(samples.targets()).isEqualTo(2);
        double[][] targets = new double[2][3];
        samples.gather(ORDER, 0, 3, new double[2][3], targets);
        assertThat(targets).isDeepEqualTo(new double[][] {{200, 300, 100}, {-2, -3, -1}});
        Samples part = samples.slice(1, 3);
        assertThat(part.count()).isEqualTo(2);
        assertThat(part.target(1)).isEqualTo(300);
        assertThat(part.target(1, 0)).isEqualTo(-2);
        assertThat(part.feature(1, 0)).isEqualTo(20);
    }

    @Test
    void refusesRowsThatDoNotFit() {
        assertThatThrownBy(() -> new Samples(FEATURES, new double[] {1, 2}))
                .hasMessage("feature 0 has 3 values, wanted 2, one per sample");
        assertThatThrownBy(() -> new Samples(FEATURES, new double[][] {{1, 2, 3}, {1}}))
                .hasMessage("target 1 has 1 values, wanted 3, one per sample");
        assertThatThrownBy(() -> new Samples(FEATURES, new double[0][]))
                .hasMessage("2 features of 0 samples with 0 targets: all need at least 1");
        Samples samples = new Samples(FEATURES, new double[] {1, 2, 3});
        assertThatThrownBy(() -> samples.gather(ORDER, 0, 3, new double[2][3], new double[2][3]))
                .hasMessage("samples have 1 targets, wanted 2");
    }
}
