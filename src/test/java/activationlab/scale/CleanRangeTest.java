package activationlab.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanRangeTest {
    @Test
    void linearRangesEndAtWholeTicks() {
        assertThat(CleanRange.around(0.3, 9.2, 6)).isEqualTo(Range.of(0, 10));
        assertThat(CleanRange.around(-7, 93, 6)).isEqualTo(Range.of(-20, 100));
        assertThat(CleanRange.around(5, 5, 5).contains(5)).isTrue();
        assertThat(CleanRange.around(0, 0, 5).contains(0)).isTrue();
    }

    @Test
    void symmetricRangesReachAsFarBothWays() {
        assertThat(CleanRange.symmetric(-0.5, 3)).isEqualTo(Range.of(-3, 3));
        assertThat(CleanRange.symmetric(0, 0)).isEqualTo(Range.of(-1, 1));
    }

    @Test
    void logarithmicRangesEndAtWholeDecades() {
        assertThat(CleanRange.decades(3e-7, 0.2)).isEqualTo(Range.of(1e-7, 1));
        assertThat(CleanRange.decades(1e-3, 1e-3)).isEqualTo(Range.of(1e-3, 1e-2));
        assertThat(CleanRange.decades(0, 1).min()).isPositive();
    }
}
