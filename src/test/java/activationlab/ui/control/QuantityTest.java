package activationlab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.scale.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final Quantity BIAS = Quantity.linear("bias", Range.of(-10, 10), 0, 0.05);
    private static final Quantity RATE = Quantity.log("learning rate", Range.of(1e-5, 10), 0.03);
    private static final Quantity DEPTH = Quantity.whole("depth", Range.of(1, 20), 3);

    @Test
    void writesValuesWithTheDigitsOfTheStepOrOfTheTypedNumber() {
        assertThat(BIAS.format(-1.5)).isEqualTo("-1.50");
        assertThat(BIAS.format(0.1234)).isEqualTo("0.1234");
        assertThat(BIAS.format(-0.0)).isEqualTo("0.00");
        assertThat(RATE.format(0.03)).isEqualTo("0.03");
        assertThat(RATE.format(1e-5)).isEqualTo("1e-5");
        assertThat(RATE.format(1.23e-4)).isEqualTo("1.23e-4");
        assertThat(DEPTH.format(7)).isEqualTo("7");
    }

    @Test
    void refusesNonsenseNamingGotAndWanted() {
        assertThat(RATE.read("99")).isEmpty();
        assertThat(RATE.refusal("99")).isEqualTo("learning rate: got \"99\", wanted a number from 1e-5 to 10");
        assertThat(DEPTH.read("2.5")).isEmpty();
        assertThat(DEPTH.refusal("2.5")).isEqualTo("depth: got \"2.5\", wanted a whole number from 1 to 20");
        assertThat(BIAS.read("")).isEmpty();
        assertThat(BIAS.read("NaN")).isEmpty();
        assertThat(BIAS.read("−2.5")).hasValue(-2.5);
    }

    @Test
    void stepsByDifferencesFactorsOrWholeNumbersAndStaysInside() {
        assertThat(BIAS.stepped(0, 1)).isEqualTo(0.05);
        assertThat(BIAS.stepped(9.99, 10)).isEqualTo(10);
        assertThat(RATE.stepped(0.1, RATE.coarseSteps())).isCloseTo(0.126, within(1e-12));
        assertThat(DEPTH.stepped(3, -1)).isEqualTo(2);
        assertThat(DEPTH.stepped(1, -1)).isEqualTo(1);
    }

    @Test
    void snapsToTheNearestMarkAlongTheSlider() {
        assertThat(RATE.marks()).containsExactly(1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1.0, 10.0);
        assertThat(RATE.nearestMark(0.04)).isEqualTo(0.1);
        assertThat(BIAS.withMarks(List.of(-5.0, 0.0, 5.0)).nearestMark(-2.4)).isEqualTo(0);
        assertThat(RATE.nextMark(0.04, -1)).isEqualTo(0.01);
        assertThat(RATE.nextMark(10, 1)).isEqualTo(10);
    }

    @Test
    void positionsAndValuesAreInverse() {
        for (Quantity quantity : List.of(BIAS, RATE, DEPTH)) {
            assertThat(quantity.spacing()
                            .position(quantity.range(), quantity.range().min()))
                    .isZero();
            double middle = quantity.spacing().value(quantity.range(), 0.4);
            assertThat(quantity.spacing().position(quantity.range(), middle)).isCloseTo(0.4, within(0.03));
        }
    }

    @Test
    void wholeNumbersByFactorsStepByAtLeastOne() {
        Quantity batch = Quantity.wholeLog("batch", Range.of(1, 2000), 16);
        assertThat(batch.marks()).startsWith(1.0, 2.0, 4.0, 8.0).endsWith(1024.0);
        assertThat(batch.stepped(1, batch.coarseSteps())).isEqualTo(2);
        assertThat(batch.stepped(2, -1)).isEqualTo(1);
        assertThat(batch.stepped(1000, batch.coarseSteps())).isEqualTo(1259);
        assertThat(batch.spacing().value(batch.range(), 0.5)).isEqualTo(45);
        assertThat(batch.read("2.5")).isEmpty();
    }

    @Test
    void theUpperEndCanHaveAWord() {
        Quantity batch = Quantity.wholeLog("batch", Range.of(1, 2000), 16).withTopWord("full");
        assertThat(batch.format(2000)).isEqualTo("full");
        assertThat(batch.format(1999)).isEqualTo("1999");
        assertThat(batch.read(" Full ")).hasValue(2000);
        assertThat(batch.refusal("x")).isEqualTo("batch: got \"x\", wanted a whole number from 1 to full");
    }

    @Test
    void refusesToBeBuiltWithAStartOutsideItsRange() {
        assertThatThrownBy(() -> Quantity.whole("depth", Range.of(1, 20), 21))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth 21.0 is outside 1.0..20.0");
        assertThatThrownBy(() -> Quantity.log("rate", Range.of(-1, 1), 0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
