package activationlab.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.activation.Traits;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TraitWordsTest {
    private static Map<String, String> words(String id) {
        return TraitWords.of(Traits.of(Catalog.require(id))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void reluHasAKinkAndADeadHalf() {
        assertThat(words("relu"))
                .containsEntry("range", "[0, ∞), bounded below")
                .containsEntry("kinks", "at 0 (slopes 0, 1)")
                .containsEntry("slope is 0", "up to 0")
                .containsEntry("far left", "saturates at 0")
                .containsEntry("far right", "follows y = x")
                .containsEntry("inputs N(0, 1)", "mean output 0.3989, 50 % exactly 0");
    }

    @Test
    void swishHasAMinimumWhereItsSlopeIsZero() {
        assertThat(words("swish"))
                .containsEntry("range", "[−0.2785, ∞), bounded below")
                .containsEntry("minimum", "−0.2785 at −1.278")
                .containsEntry("slope is 0", "at −1.278")
                .containsEntry("trend", "goes up and down");
    }

    @Test
    void tanhIsBoundedAndZeroCentered() {
        assertThat(words("tanh"))
                .containsEntry("range", "(−1, 1), bounded")
                .containsEntry("symmetry", "odd")
                .containsEntry("largest slope", "1 at 0")
                .containsEntry("inputs N(0, 1)", "zero-centered");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyTraitOfEveryActivationHasWords(String id) {
        assertThat(words(id)).hasSize(12).allSatisfy((name, text) -> {
            assertThat(text).isNotBlank();
            assertThat(text).doesNotContain("NaN").doesNotContain("not a number");
        });
    }

    static Stream<String> ids() {
        return Catalog.all().stream().map(activation -> activation.id());
    }
}
