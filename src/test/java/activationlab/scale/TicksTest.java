package activationlab.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static List<String> texts(Ticks ticks) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            texts.add(ticks.text(i));
        }
        return texts;
    }

    @Test
    void linearTicksAreCleanAndWrittenWithTheSameDecimals() {
        assertThat(texts(Ticks.linear(Range.of(-1.5, 3.5), 6))).containsExactly("−1", "0", "1", "2", "3");
        assertThat(texts(Ticks.linear(Range.of(-0.1, 1.5), 5))).containsExactly("0.0", "0.5", "1.0", "1.5");
        assertThat(texts(Ticks.linear(Range.of(0, 2500), 6)))
                .containsExactly("0", "500", "1,000", "1,500", "2,000", "2,500");
    }

    @Test
    void zeroIsNeverNegative() {
        for (Ticks ticks : List.of(Ticks.linear(Range.of(-1, 1), 9), Ticks.linear(Range.of(-0.3, 0.3), 9))) {
            assertThat(texts(ticks)).noneMatch(text -> text.matches("[−-]0(\\.0+)?"));
            for (int i = 0; i < ticks.size(); i++) {
                assertThat(Double.doubleToRawLongBits(ticks.value(i))).isNotEqualTo(Long.MIN_VALUE);
            }
        }
    }

    @Test
    void tinyAndHugeNumbersAreWrittenAsPowers() {
        assertThat(texts(Ticks.linear(Range.of(0, 3e-7), 4))).containsExactly("0", "1×10⁻⁷", "2×10⁻⁷", "3×10⁻⁷");
        assertThat(texts(Ticks.linear(Range.of(0, 2e9), 3))).containsExactly("0", "1×10⁹", "2×10⁹");
    }

    @Test
    void neverMoreTicksThanAskedForAndAllInside() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            double min = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 6);
            Range range = Range.of(min, min + random.nextDouble() * Math.pow(10, random.nextInt(12) - 6) + 1e-9);
            int most = 2 + random.nextInt(10);
            Ticks ticks = Ticks.linear(range, most);
            assertThat(ticks.size()).isLessThanOrEqualTo(most);
            for (int t = 0; t < ticks.size(); t++) {
                assertThat(ticks.value(t))
                        .isBetween(range.min() - 1e-6 * range.length(), range.max() + 1e-6 * range.length());
            }
        }
    }

    @Test
    void logarithmicTicksAreDecadesWithMinorOnesBetween() {
        Ticks ticks = Ticks.log(Range.of(1e-3, 10), 10);
        assertThat(texts(ticks)).containsExactly("10⁻³", "10⁻²", "10⁻¹", "10⁰", "10¹");
        assertThat(ticks.minorSize()).isEqualTo(4 * 8);
        assertThat(ticks.minor(0)).isEqualTo(2e-3);
    }

    @Test
    void manyDecadesAreThinnedToEvenOnes() {
        Ticks ticks = Ticks.log(Range.of(1e-30, 1), 6);
        assertThat(ticks.size()).isBetween(3, 6);
        double factor = ticks.value(1) / ticks.value(0);
        for (int i = 2; i < ticks.size(); i++) {
            assertThat(Math.log10(ticks.value(i) / ticks.value(i - 1)))
                    .isCloseTo(Math.log10(factor), org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void lessThanADecadeIsMarkedLikeALinearAxis() {
        assertThat(texts(Ticks.log(Range.of(2, 8), 4))).containsExactly("2", "4", "6", "8");
    }

    @Test
    void logarithmicTicksRefuseZero() {
        assertThatThrownBy(() -> Ticks.log(Range.of(0, 1), 5)).hasMessage("logarithmic range 0.0..1.0 is not above 0");
    }

    @Test
    void categoriesAreNamedOrEveryOtherOfThemIs() {
        List<String> names = List.of("a", "b", "c", "d", "e");
        assertThat(texts(Ticks.categories(names, Range.of(-0.5, 4.5), 5))).containsExactlyElementsOf(names);
        assertThat(texts(Ticks.categories(names, Range.of(-0.5, 4.5), 3))).containsExactly("a", "c", "e");
        assertThat(texts(Ticks.categories(names, Range.of(0.7, 2.2), 5))).containsExactly("b", "c");
    }

    @Test
    void numbersAreWrittenForReaders() {
        assertThat(NumberText.significant(-0.000512345, 3)).isEqualTo("−0.000512");
        assertThat(NumberText.significant(1.3e-12, 2)).isEqualTo("1.3×10⁻¹²");
        assertThat(NumberText.significant(1234.56, 4)).isEqualTo("1,235");
        assertThat(NumberText.significant(-0.0, 4)).isEqualTo("0");
        assertThat(NumberText.significant(Double.NEGATIVE_INFINITY, 4)).isEqualTo("−∞");
        assertThat(NumberText.shortest(0.2, 4)).isEqualTo("0.2");
        assertThat(NumberText.shortest(100, 4)).isEqualTo("100");
        assertThat(NumberText.shortest(2e-9, 4)).isEqualTo("2×10⁻⁹");
        assertThat(NumberText.fixed(-0.001, 2)).isEqualTo("0.00");
    }
}
