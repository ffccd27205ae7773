package activationlab.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RangeTest {
    private static final Range RATE = Range.of(1e-5, 10);

    @Test
    void refusesWhatIsOutsideAndSaysWhatGotAndWanted() {
        assertThatThrownBy(() -> RATE.require("learning rate", 19.0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("learning rate 19.0 is outside 1.0E-5..10.0");
        assertThatThrownBy(() -> RATE.require("learning rate", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToBeEmptyBackwardsOrInfinite() {
        assertThatThrownBy(() -> Range.of(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Range.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Range.of(0, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void clampsToItsEnds() {
        assertThat(RATE.clamp(100)).isEqualTo(10);
        assertThat(RATE.clamp(0)).isEqualTo(1e-5);
        assertThat(RATE.clamp(0.5)).isEqualTo(0.5);
    }
}
