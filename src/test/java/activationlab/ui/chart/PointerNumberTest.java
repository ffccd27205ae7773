package activationlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.scale.LinearScale;
import activationlab.scale.Range;
import activationlab.scale.Scale;
import org.junit.jupiter.api.Test;

class PointerNumberTest {
    @Test
    void isAsRoundAsAPixelAllows() {
        Scale scale = new LinearScale(Range.of(-5, 5), 0, 1000);
        assertThat(PointerNumber.at(scale, 371.7)).isEqualTo(-1.285);
        assertThat(PointerNumber.at(scale, 500)).isZero();
        assertThat(Math.abs(scale.length(PointerNumber.at(scale, 123.4)) - 123.4))
                .isLessThanOrEqualTo(0.5);
    }

    @Test
    void writesFourDecimalsUnlessThatSaysTooLittle() {
        assertThat(PointerNumber.text(0.25)).isEqualTo("0.2500");
        assertThat(PointerNumber.text(0)).isEqualTo("0.0000");
        assertThat(PointerNumber.text(1.5e-12)).isEqualTo("1.500\u00d710\u207b\u00b9\u00b2");
        assertThat(PointerNumber.shortText(-1.28)).isEqualTo("\u22121.28");
        assertThat(PointerNumber.shortText(2)).isEqualTo("2");
        assertThat(PointerNumber.shortText(100)).isEqualTo("100");
    }
}
