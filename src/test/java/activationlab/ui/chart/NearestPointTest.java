package activationlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Series;
import org.junit.jupiter.api.Test;

class NearestPointTest {
    private static final Series SERIES = Series.of(new double[] {0, 1, 2, 10}, new double[] {5, 6, Double.NaN, 8});

    @Test
    void findsThePointWithTheNearestX() {
        assertThat(NearestPoint.of(SERIES, -3)).isZero();
        assertThat(NearestPoint.of(SERIES, 1.2)).isEqualTo(1);
        assertThat(NearestPoint.of(SERIES, 7)).isEqualTo(3);
        assertThat(NearestPoint.of(SERIES, 99)).isEqualTo(3);
    }

    @Test
    void aGapHasNoPoint() {
        assertThat(NearestPoint.of(SERIES, 2.1)).isEqualTo(-1);
        assertThat(NearestPoint.of(Series.EMPTY, 0)).isEqualTo(-1);
    }
}
