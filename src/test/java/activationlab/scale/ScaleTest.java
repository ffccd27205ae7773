package activationlab.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final Offset<Double> TINY = Offset.offset(1e-12);

    @Test
    void equalStepsAreEqualLengths() {
        Scale scale = new LinearScale(Range.of(-2, 2), 100, 500);
        assertThat(scale.length(-2)).isEqualTo(100);
        assertThat(scale.length(0)).isEqualTo(300);
        assertThat(scale.length(3)).isEqualTo(600);
        assertThat(scale.value(200)).isCloseTo(-1, TINY);
    }

    @Test
    void equalFactorsAreEqualLengthsAlsoDownwards() {
        Scale scale = new LogScale(Range.of(1e-4, 1), 400, 0);
        assertThat(scale.length(1e-4)).isCloseTo(400, TINY);
        assertThat(scale.length(1e-2)).isCloseTo(200, TINY);
        assertThat(scale.value(100)).isCloseTo(0.1, TINY);
        assertThat(scale.length(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(scale.length(-1)).isNaN();
    }

    @Test
    void logarithmsRefuseZero() {
        assertThatThrownBy(() -> new LogScale(Range.of(0, 1), 0, 1))
                .hasMessage("logarithmic range 0.0..1.0 is not above 0");
    }
}
